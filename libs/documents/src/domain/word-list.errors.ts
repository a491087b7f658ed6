import { DomainError } from '@chancery/kernel';

/** The authority keeps a list of kinds of documents, and this kind is not on it. */
export class KindNotListed extends DomainError {
  readonly code = 'kind-not-listed' as const;
  constructor(kind: string, kinds: readonly string[]) {
    super(`"${kind}" is not a kind of document here. Give one of: ${kinds.join(', ')}.`, {
      kind,
      kinds,
    });
  }
}

/** The authority keeps a list of tags, and this tag is not on it. */
export class TagNotListed extends DomainError {
  readonly code = 'tag-not-listed' as const;
  constructor(tag: string, tags: readonly string[]) {
    super(`"${tag}" is not a tag here. Give some of: ${tags.join(', ')}.`, { tag, tags });
  }
}
