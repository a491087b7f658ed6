import type { Principal } from '@chancery/kernel';
import {
  directions,
  documentOrders,
  situations,
  type Direction,
  type DocumentFilter,
  type DocumentOrder,
  type Situation,
} from '@chancery/documents';
import { Id, Instant, OneOf, Text, Uuid, Words } from '../shape/fields.js';
import { officerMeant } from '../shape/officer-meant.js';
import { SearchQuery } from '../shape/search.js';

/** Which documents: by place, standing, number, party, words. */
export class DocumentQuery extends SearchQuery {
  @Id({
    optional: true,
    description: 'The unit that answers for them.',
    example: 'riverside.permits',
  })
  unitId?: string;

  @Id({
    optional: true,
    description: 'The officer who works on them; `me` for yourself.',
    example: 'riverside.ivan',
  })
  officerId?: string;

  @OneOf(directions, {
    optional: true,
    description: 'Which way they go.',
    example: 'incoming',
  })
  direction?: Direction;

  @OneOf(situations, { optional: true, description: 'Where they stand.', example: 'registered' })
  situation?: Situation;

  @Text({ optional: true, max: 60, description: 'The kind of document.', example: 'application' })
  kind?: string;

  @Uuid({
    optional: true,
    description: 'The sender or addressee.',
    example: '6f1c0a52-3a4e-4f0b-9a55-0d1d7c2b8e11',
  })
  partyId?: string;

  @Words({
    optional: true,
    max: 200,
    most: 8,
    description:
      'The sender or addressee: words of the name in any order, without regard to case and accents; or their e-mail or telephone.',
    example: 'kovalenko',
  })
  party?: string;

  @OneOf(documentOrders, {
    optional: true,
    description: 'The newest first; or, with `text`, what fits it best. Default `newest`.',
    example: 'newest',
  })
  order?: DocumentOrder;
}

/** The filter in a query; `me` is who asks. */
export const filterOf = (query: DocumentQuery, by: Principal): DocumentFilter => {
  const { cursor: _, limit: __, order: ___, actions: ____, names: _____, ...wanted } = query;
  const { officerId, ...filter } = wanted;
  return officerId === undefined ? filter : { ...filter, officerId: officerMeant(officerId, by) };
};

export class AsOfQuery {
  @Instant({
    optional: true,
    description: 'As it stood at that instant.',
    example: '2026-03-10T12:00:00Z',
  })
  asOf?: string;
}
