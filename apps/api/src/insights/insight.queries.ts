import {
  logFormats,
  periods,
  RangeReversed,
  type LogFormat,
  type Period,
  type Range,
} from '@chancery/insights';
import { Instant, OneOf, Text } from '../shape/fields.js';

/** A range of time; what is left out is filled in by the route. */
export class RangeQuery {
  @Instant({
    optional: true,
    description: 'From this instant on.',
    example: '2026-01-01T00:00:00Z',
  })
  from?: string;

  @Instant({
    optional: true,
    description: 'Before this instant; left out, up to now.',
    example: '2026-04-01T00:00:00Z',
  })
  to?: string;
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
export const rangeOf = ({ from, to }: RangeQuery, now: string, days?: number): Range => {
  const end = to ?? now;
  const start = from ?? (days === undefined ? beginning : daysBefore(end, days));
  if (Date.parse(start) > Date.parse(end)) throw new RangeReversed(start, end);
  return { from: start, to: end };
};

const daysBefore = (end: string, days: number): string =>
  new Date(Math.max(Date.parse(end) - days * dayMs, firstMs)).toISOString();
