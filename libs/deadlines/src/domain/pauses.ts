import { plusDays, type PlainDate } from './plain-date.js';
import type { DeadlinePolicy } from './policy.js';
import { dayAt, type OffsetChange } from './zone.js';

/** A suspension: on which ground, from and to which instant. Without `to` it is open; at `limitAt` it ends by itself. */
export interface Pause {
  readonly ground: string;
  readonly from: string;
  readonly to?: string;
  readonly limitAt?: string;
}

/** From the first to the last, both included. */
export interface Range<Point> {
  readonly from: Point;
  readonly to: Point;
}

interface PauseRules {
  readonly policy: DeadlinePolicy;
  readonly offsets: readonly OffsetChange[];
}

export const isRestart = ({ suspensions }: DeadlinePolicy, { ground }: Pause): boolean =>
  suspensions[ground]?.effect === 'restart';

/** The days that closed suspensions take out, in order. Days of two suspensions are taken out once. */
export const pausedDays = (
  { policy, offsets }: PauseRules,
  pauses: readonly Pause[],
): readonly Range<PlainDate>[] =>
  merged(
    notCounted(policy, pauses).map(({ ground, from, to }) => {
      const rule = policy.suspensions[ground];
      return {
        from: plusDays(dayAt(offsets, from), rule?.from === 'next-day' ? 1 : 0),
        to: plusDays(dayAt(offsets, to), rule?.to === 'day-before' ? -1 : 0),
      };
    }),
  );

/** The times that closed suspensions take out of a term in hours, in milliseconds and in order. */
export const pausedTimes = (
  policy: DeadlinePolicy,
  pauses: readonly Pause[],
): readonly Range<number>[] =>
  merged(
    notCounted(policy, pauses).map(({ from, to }) => ({
      from: Date.parse(from),
      to: Date.parse(to),
    })),
  );

const notCounted = (
  policy: DeadlinePolicy,
  pauses: readonly Pause[],
): readonly (Pause & { readonly to: string })[] =>
  pauses.flatMap((pause) =>
    pause.to === undefined || isRestart(policy, pause) ? [] : [{ ...pause, to: pause.to }],
  );

/** Ranges in order, those that overlap as one. Empty ranges are left out. */
const merged = <Point extends string | number>(
  ranges: readonly Range<Point>[],
): readonly Range<Point>[] => {
  const inOrder = ranges
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const result: Range<Point>[] = [];
  for (const range of inOrder) {
    const last = result.at(-1);
    if (!last || range.from > last.to) result.push(range);
    else if (range.to > last.to) result[result.length - 1] = { from: last.from, to: range.to };
  }
  return result;
};
