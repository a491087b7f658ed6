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

const dayMs = 86_400_000;
const lastDay = Date.UTC(9999, 11, 31);
const iso = (ms: number): string => new Date(ms).toISOString();

/** A range as its whole days (UTC), together, and what is left of it before and after them. */
export const inDays = (
  range: Range,
): { readonly days: readonly Range[]; readonly rest: readonly Range[] } => {
  const [start, end] = [Date.parse(range.from), Date.parse(range.to)];
  const first = Math.ceil(start / dayMs) * dayMs;
  const last = Math.min(Math.floor(end / dayMs) * dayMs, lastDay);
  if (first >= last) return { days: [], rest: [range] };
  return {
    days: [{ from: iso(first), to: iso(last) }],
    rest: [
      ...(start < first ? [{ from: range.from, to: iso(first) }] : []),
      ...(last < end ? [{ from: iso(last), to: range.to }] : []),
    ],
  };
};

export const periods = ['week', 'month'] as const;
export type Period = (typeof periods)[number];

/** The first day (UTC) of the week or month in which an instant lies, as `2026-03-01`. */
export const periodOf = (params: Params, column: string, period: Period): string =>
  `to_char(date_trunc(${params.param(period)}, ${column} at time zone 'UTC'), 'YYYY-MM-DD')`;

/** From one instant to another in milliseconds. */
export const msBetween = (start: string, end: string): string =>
  `(extract(epoch from ${end} - ${start}) * 1000)::double precision`;
