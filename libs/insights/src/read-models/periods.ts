import { beginningIn, clockIn } from '@chancery/kernel';
import type { Params, Range } from './scope.js';

export const periods = ['week', 'month'] as const;
export type Period = (typeof periods)[number];

/** The weeks or months of a range, each by its first day, `2026-03-01`, and the instant at which that begins. */
export interface Periods {
  readonly days: readonly string[];
  readonly begins: readonly string[];
}

const dayMs = 86_400_000;

/** By midnights in UTC: the day with which the period of a day begins, and the next such day. */
const steps: Readonly<
  Record<Period, { first: (day: number) => number; next: (day: number) => number }>
> = {
  week: {
    first: (day) => day - ((new Date(day).getUTCDay() + 6) % 7) * dayMs,
    next: (day) => day + 7 * dayMs,
  },
  month: { first: (day) => monthOf(day, 0), next: (day) => monthOf(day, 1) },
};

const monthOf = (day: number, later: number): number => {
  const date = new Date(day);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1);
};

/** Nothing is recorded of times outside; what would be is counted with the first or last period. */
const [earliest, latest] = [Date.UTC(1900, 0, 1), Date.UTC(2200, 0, 1)];
const within = (instant: string): number =>
  Math.min(Math.max(Date.parse(instant), earliest), latest);
const iso = (ms: number): string => new Date(ms).toISOString();

/** The periods of a range by the calendar of a time zone. */
export const periodsIn = (timeZone: string, period: Period, { from, to }: Range): Periods => {
  const { first, next } = steps[period];
  const clock = clockIn(timeZone, within(from));
  const days: number[] = [];
  const begins: number[] = [];
  for (let day = first(Math.floor(clock / dayMs) * dayMs); ; day = next(day)) {
    const begin = beginningIn(timeZone, day);
    if (begin >= within(to) && days.length > 0) break;
    days.push(day);
    begins.push(begin);
  }
  return { days: days.map((day) => iso(day).slice(0, 10)), begins: begins.map(iso) };
};

/** The same days with the instants at which they begin in UTC: how kept counts know them. */
const inUtc = ({ days }: Periods): Periods => ({
  days,
  begins: days.map((day) => iso(Date.parse(day))),
});

/** SQL for the first day of the period of an instant: by the calendar of the periods, and by that of UTC. */
export interface PeriodSql {
  readonly of: (instant: string) => string;
  readonly inUtc: (instant: string) => string;
}

/** Postgres refuses a parameter that a statement does not use, so each is taken in with its first use. */
export const periodSql = (params: Params, known: Periods): PeriodSql => {
  const days = onFirstUse(() => params.param(known.days));
  const found = (begins: readonly string[]): ((instant: string) => string) => {
    const limits = onFirstUse(() => params.param(begins));
    return (instant) =>
      `(${days()}::text[])[greatest(width_bucket(${instant}, ${limits()}::timestamptz[]), 1)]`;
  };
  return { of: found(known.begins), inUtc: found(inUtc(known).begins) };
};

const onFirstUse = (make: () => string): (() => string) => {
  let made: string | undefined;
  return () => (made ??= make());
};

/**
 * The times between the beginning of a period in its zone and that in UTC, as far as they lie in a range: there, and
 * only there, a count by days or months of UTC puts into one period what belongs to the other.
 */
export const shiftsIn = (known: Periods, range: Range): readonly Range[] => {
  const utc = inUtc(known).begins;
  return known.begins.flatMap((begin, index) => {
    const [from = begin, to = begin] = [begin, utc[index] ?? begin].sort();
    const shift = {
      from: from > range.from ? from : range.from,
      to: to < range.to ? to : range.to,
    };
    return shift.from < shift.to ? [shift] : [];
  });
};

/** Rows of the lateral query `rowsIn` in any of some ranges of time; it may use `shift.begins` and `shift.ends`. */
export const inShifts = (params: Params, shifts: readonly Range[], rows: string): string => {
  const begins = params.param(shifts.map(({ from }) => from));
  const ends = params.param(shifts.map(({ to }) => to));
  return `unnest(${begins}::timestamptz[], ${ends}::timestamptz[]) as shift (begins, ends)
    cross join lateral (${rows}) shifted`;
};
