import type { Moment } from '@chancery/http';
import { accessLevels, type AccessLevel, type Principal } from '@chancery/kernel';
import {
  channels,
  directions,
  documentOrders,
  priorities,
  situations,
  type Channel,
  type Direction,
  type DocumentFilter,
  type DocumentOrder,
  type Priority,
  type Situation,
} from '@chancery/documents';
import { DayOrInstant, Id, OneOf, Text, Uuid, Words } from '../shape/fields.js';
import type { InInstants } from '../shape/office-days.js';
import { officerMeant } from '../shape/officer-meant.js';
import { Format, type ListFormat } from '../shape/csv-file.js';
import { filterIn, SearchQuery } from '../shape/search.js';

const Since = (what: string): PropertyDecorator =>
  DayOrInstant('beginning', {
    optional: true,
    description: `Those ${what} from this day or instant on.`,
    example: '2026-01-01',
  });

const Before = (what: string): PropertyDecorator =>
  DayOrInstant('beginning', {
    optional: true,
    description: `Those ${what} before this day or instant.`,
    example: '2026-04-01',
  });

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

  @Text({
    optional: true,
    max: 100,
    description: 'How the register number begins.',
    example: '00001',
  })
  numberStart?: string;

  @Id({ optional: true, description: 'The register of the number.', example: 'riverside.in.2026' })
  registerId?: string;

  @OneOf(channels, { optional: true, description: 'The way they came.', example: 'post' })
  channel?: Channel;

  @OneOf(priorities, { optional: true, description: 'How soon they want it.', example: 'urgent' })
  priority?: Priority;

  @OneOf(accessLevels, { optional: true, description: 'Who may read them.', example: 'internal' })
  accessLevel?: AccessLevel;

  @Text({ optional: true, max: 60, description: 'One of their tags.', example: 'building' })
  tag?: string;

  @Since('received')
  receivedFrom?: Moment;

  @Before('received')
  receivedBefore?: Moment;

  @Since('registered')
  registeredFrom?: Moment;

  @Before('registered')
  registeredBefore?: Moment;

  @Since('settled')
  settledFrom?: Moment;

  @Before('settled')
  settledBefore?: Moment;

  @OneOf(documentOrders, {
    optional: true,
    description:
      'The newest first; with `text` what fits it best; without it the next due first, or by register number. Default `newest`.',
    example: 'newest',
  })
  order?: DocumentOrder;

  @Format()
  format?: ListFormat;
}

/** The filter in a query; `me` is who asks. */
export const filterOf = (query: InInstants<DocumentQuery>, by: Principal): DocumentFilter => {
  const { officerId, ...filter } = filterIn(query);
  return officerId === undefined ? filter : { ...filter, officerId: officerMeant(officerId, by) };
};

export class AsOfQuery {
  @DayOrInstant('end', {
    optional: true,
    description: 'As it stood at that instant, or at the end of that day.',
    example: '2026-03-10T12:00:00Z',
  })
  asOf?: Moment;
}
