import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LookUpAuthority, spellingIn } from '@chancery/directory/contract';
import { KindNotListed, TagNotListed } from '../domain/document.errors.js';
import type { Correction } from '../domain/document.terms.js';
import { isToldLater, memoryMs } from './standings.js';

type Described = Pick<Correction, 'kind' | 'tags'> & { readonly at: string };

/** Holds kinds and tags against the lists that the authority keeps. */
@Injectable()
export class WordLists {
  constructor(private readonly queries: QueryBus) {}

  /**
   * The data with its kind and tags as the lists spell them; as they are where no list is kept. What is told later (an
   * import) is left as it is: the lists of today say nothing about it. Throws KindNotListed and TagNotListed.
   */
  async spelled<Data extends Described>(authorityId: string, data: Data): Promise<Data> {
    const { kind, tags, at } = data;
    if ((kind === undefined && !tags?.length) || isToldLater(at)) return data;
    const authority = await this.queries.execute(new LookUpAuthority(authorityId, memoryMs));
    const listed = { documentKinds: [], tags: [], ...authority };
    return {
      ...data,
      ...(kind !== undefined && { kind: listedKind(listed.documentKinds, kind) }),
      ...(tags && { tags: [...new Set(tags.map((tag) => listedTag(listed.tags, tag)))] }),
    };
  }
}

const listedKind = (kinds: readonly string[], kind: string): string => {
  const spelling = kinds.length === 0 ? kind : spellingIn(kinds, kind);
  if (spelling === undefined) throw new KindNotListed(kind, kinds);
  return spelling;
};

const listedTag = (tags: readonly string[], tag: string): string => {
  const spelling = tags.length === 0 ? tag : spellingIn(tags, tag);
  if (spelling === undefined) throw new TagNotListed(tag, tags);
  return spelling;
};
