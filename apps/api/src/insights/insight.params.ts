import type { Moment } from '@chancery/http';
import {
  logFormats,
  periods,
  RangeReversed,
  type LogFormat,
  type Period,
  type Range,
} from '@chancery/insights';
import { DayOrInstant, OneOf, Text } from '../shape/fields.js';
import type { InInstants } from '../shape/office-days.js';

/** A range of time; what is left out is filled in by the route. */
export class RangeQuery {
  @DayOrInstant('beginning', {
    optional: true,
    description: 'From this day or instant on.',
    example: '2026-01-01',
  })
  from?: Moment;

  @DayOrInstant('beginning', {
    optional: true,
    description: 'Before this day or instant; left out, up to now.',
    example: '2026-04-01',
  })
  to?: Moment;
}

export class PeriodQuery extends RangeQuery {
  @OneOf(periods, {
    optional: true,
    description:
      'What figures are grouped by; weeks begin on Monday. Both are those of the authority, in its time zone.',
    example: 'month',
  })
  period?: Period;
}

export class UnitTimesQuery extends PeriodQuery {
  @Text({ optional: true, max: 60, description: 'One kind of document.', example: 'application' })
  kind?: string;
}

export class EventLogQuery extends RangeQuery {
  @OneOf(logFormats, {
    description: 'A table (RFC 4180), XES (IEEE 1849), or OCEL 2.0 in JSON.',
    example: 'xes',
  })
  format!: LogFormat;
}

const dayMs = 86_400_000;
const firstMs = Date.parse('0001-01-01T00:00:00.000Z');
const beginning = '1900-01-01T00:00:00.000Z';

/**
 * The range asked for; where its start is left out, so many days before its end, or all there is. Throws
 * RangeReversed.
 */
export const rangeOf = (
  { from, to }: InInstants<RangeQuery>,
  now: string,
  days?: number,
): Range => {
  const end = to ?? now;
  const start = from ?? (days === undefined ? beginning : daysBefore(end, days));
  if (Date.parse(start) > Date.parse(end)) throw new RangeReversed(start, end);
  return { from: start, to: end };
};

const daysBefore = (end: string, days: number): string =>
  new Date(Math.max(Date.parse(end) - days * dayMs, firstMs)).toISOString();
