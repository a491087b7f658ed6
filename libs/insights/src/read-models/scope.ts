import type { InsightRights } from '../domain/insight.rights.js';

/** The values of a statement; `param` takes one in and answers how SQL refers to it. */
export class Params {
  readonly values: unknown[] = [];

  param(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}

/** Documents of the asker's authority and within the clearance: a condition on their courses. */
export const withinRights = (
  params: Params,
  { authorityId, levels }: InsightRights,
  course = 'c',
): string => {
  const level = `${course}.access_level = any(${params.param(levels)})`;
  if (authorityId === null) return level;
  return `${level} and ${course}.authority_id = ${params.param(authorityId)}`;
};

/** Instants from the first on and before the second, each ISO 8601. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

export const inRange = (params: Params, column: string, { from, to }: Range): string =>
  `${column} >= ${params.param(from)}::timestamptz and ${column} < ${params.param(to)}::timestamptz`;

/** A whole day or month (UTC) begins at an instant in milliseconds, or at the last such instant before it. */
const beginnings = {
  day: (at: number): number => Math.floor(at / 86_400_000) * 86_400_000,
  month: (at: number): number => {
    const month = new Date(at);
    month.setUTCDate(1);
    return month.setUTCHours(0, 0, 0, 0);
  },
};
const longest = { day: 1, month: 31 };
const lastDay = Date.UTC(9999, 11, 31);
const iso = (ms: number): string => new Date(ms).toISOString();

/** A range as its whole days or months (UTC), together, and what is left of it before and after them. */
export const inWhole = (
  unit: 'day' | 'month',
  range: Range,
): { readonly whole: readonly Range[]; readonly rest: readonly Range[] } => {
  const begin = beginnings[unit];
  const [start, end] = [Date.parse(range.from), Date.parse(range.to)];
  const first = begin(start) === start ? start : begin(begin(start) + longest[unit] * 86_400_000);
  const last = begin(Math.min(end, lastDay));
  if (first >= last) return { whole: [], rest: [range] };
  return {
    whole: [{ from: iso(first), to: iso(last) }],
    rest: [
      ...(start < first ? [{ from: range.from, to: iso(first) }] : []),
      ...(last < end ? [{ from: iso(last), to: range.to }] : []),
    ],
  };
};

/** The same for a column of dates. */
export const onDates = (params: Params, column: string, { from, to }: Range): string =>
  `${column} >= ${params.param(from.slice(0, 10))}::date and ${column} < ${params.param(to.slice(0, 10))}::date`;

/** From one instant to another in milliseconds. */
export const msBetween = (start: string, end: string): string =>
  `(extract(epoch from ${end} - ${start}) * 1000)::double precision`;
