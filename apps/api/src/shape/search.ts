import type { Moment } from '@chancery/http';
import { DayOrInstant, OneOf, Text, Words } from './fields.js';
import { PageQuery } from './page.js';

/** What lists of documents and of work items are both searched by. */
export class SearchQuery extends PageQuery {
  @Text({ optional: true, max: 100, description: 'The register number.', example: '00001/in-2026' })
  number?: string;

  @Words({
    optional: true,
    max: 200,
    most: 12,
    description:
      'Words of the subject, at most 12, as in web searches: all of them, `or` between, `"a phrase"`, `-not`.',
    example: 'lime trees',
  })
  text?: string;

  @DayOrInstant('beginning', {
    optional: true,
    description: 'Only what is due before this day or instant.',
    example: '2026-03-20',
  })
  dueBefore?: Moment;

  @OneOf(['true', 'false'], {
    optional: true,
    description: '`true`: with each item what you may do with its document, for buttons.',
    example: 'true',
  })
  actions?: string;

  @OneOf(['true', 'false'], {
    optional: true,
    description: '`true`: beside the items the names of the units and officers in them.',
    example: 'true',
  })
  names?: string;

  @OneOf(['true', 'false'], {
    optional: true,
    description: '`true`: with each item the days on which its instants lie, by its authority.',
    example: 'true',
  })
  days?: string;

  @OneOf(['true', 'false'], {
    optional: true,
    description: '`true`: beside the items how many there are on all pages.',
    example: 'true',
  })
  total?: string;
}

/** What a query of a list says of the answer, and not of the items. */
export const ofTheAnswer = ['cursor', 'limit', 'actions', 'names', 'days', 'total'] as const;

const besideFilter = [...ofTheAnswer, 'order', 'format', 'documents'] as const;
type NoFilter = (typeof besideFilter)[number];
const noFilter: ReadonlySet<string> = new Set<NoFilter>(besideFilter);

/** What a query says of the items. */
export const filterIn = <Query extends object>(query: Query): Omit<Query, NoFilter> =>
  Object.fromEntries(Object.entries(query).filter(([name]) => !noFilter.has(name))) as Omit<
    Query,
    NoFilter
  >;
