import { contents, type Content } from '@chancery/kernel';
import type { Beginning, FeedFilter } from '@chancery/public-events';
import { From } from './beginning.js';
import { Id, OneOf, Text, Uuid, Whole } from '../shape/fields.js';

const listed = (names: string | undefined): readonly string[] | undefined =>
  names?.split(',').map((name) => name.trim());

/** Which events a reader wants, of those that it may read. */
export class EventFilterQuery {
  @Id({ optional: true, description: 'Of this authority.', example: 'riverside' })
  authorityId?: string;

  @Id({ optional: true, description: 'That name this unit.', example: 'riverside.permits' })
  unitId?: string;

  @Uuid({
    ...{ optional: true, description: 'Of this document.' },
    example: '3f0c1d5e-8a52-4b7e-9c43-0a6d2f7b1e90',
  })
  documentId?: string;

  @Text({
    ...{ optional: true, max: 2_000, example: 'application,complaint' },
    description: 'Of documents of these kinds, parted by commas.',
  })
  kind?: string;

  @Text({
    ...{ optional: true, max: 2_000, example: 'chancery.document.registered.v1' },
    description: 'Of these types, parted by commas.',
  })
  type?: string;
}

export const filterOf = ({ kind, type, ...same }: EventFilterQuery): FeedFilter => ({
  ...{ authorityId: same.authorityId, unitId: same.unitId, documentId: same.documentId },
  ...{ kind: listed(kind), type: listed(type) },
});

export const pageLimit = { usual: 100, most: 1_000 } as const;
export const longestWait = 30;

export class EventFeedQuery extends EventFilterQuery {
  @Text({
    ...{ optional: true, max: 1_000, example: 'Kx8vQ…' },
    description: 'The `next` of the last page.',
  })
  after?: string;

  @From()
  from?: Beginning;

  @OneOf(contents, {
    ...{ optional: true, example: 'thin' },
    description: 'How much of each event; less if the grant allows less. Default `thin`.',
  })
  content?: Content;

  @Whole({
    ...{ optional: true, min: 1, max: pageLimit.most, example: pageLimit.usual },
    description: `How many events at most. Default ${pageLimit.usual}.`,
  })
  limit?: number;

  @Whole({
    ...{ optional: true, min: 0, max: longestWait, example: 20 },
    description: 'Waits so many seconds for the next event if there is none. Default 0.',
  })
  wait?: number;

  @Text({
    ...{ optional: true, max: 8_000, example: 'vGq0xk7d…' },
    description: 'From `POST /v1/feed-tickets`, instead of a token in the header `Authorization`.',
  })
  ticket?: string;
}

export class DigestQuery extends EventFilterQuery {
  @Whole({
    ...{ optional: true, min: 0, max: 2 ** 53 - 1, example: 0 },
    description: 'The first index. Default 0.',
  })
  fromIndex?: number;

  @Whole({
    ...{ optional: true, min: 0, max: 2 ** 53 - 1, example: 17_044 },
    description: 'Up to, without this index. Default all that is shown now.',
  })
  toIndex?: number;
}
