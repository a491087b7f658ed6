import { lengthOf } from '@chancery/read-store';
import type { Spread } from '../insights.messages.js';

/** The median and the ninth decile. */
const shares = [0.5, 0.9] as const;

/** Both of a value over the rows of a group, as one array. */
export const spreadOver = (value: string, condition: string): string =>
  `percentile_cont(array[${shares.join()}]) within group (order by ${value}) filter (where ${condition})`;

/** Whole milliseconds; null where there was nothing to measure. */
export const spreadOf = (found: readonly (number | null)[] | null | undefined): Spread => {
  const [p50, p90] = found ?? [];
  return { p50Ms: wholeMs(p50), p90Ms: wholeMs(p90) };
};

/** How many durations there are of a class of lengths. */
export interface OfLength {
  readonly length: number;
  readonly count: number;
}

/**
 * The spread of durations of which only the classes are known, in their order: those of a class are taken to lie evenly
 * over it, so that no figure is further from the true one than a class is wide (5 %).
 */
export const spreadOfClasses = (known: readonly OfLength[] | null | undefined): Spread => {
  const classes = known ?? [];
  const total = classes.reduce((sum, { count }) => sum + count, 0);
  return spreadOf(shares.map((share) => (total > 0 ? durationAt(classes, share * total) : null)));
};

const durationAt = (classes: readonly OfLength[], rank: number): number => {
  let before = 0;
  for (const { length, count } of classes) {
    if (before + count >= rank) {
      const [from, to] = [lengthOf(length), lengthOf(length + 1)];
      return from + ((to - from) * (rank - before)) / count;
    }
    before += count;
  }
  return lengthOf((classes.at(-1)?.length ?? 0) + 1);
};

const wholeMs = (ms: number | null | undefined): number | null =>
  ms === null || ms === undefined ? null : Math.round(ms);
