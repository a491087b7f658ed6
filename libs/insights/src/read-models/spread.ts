import type { Spread } from '../insights.queries.js';

/** The median and the ninth decile of a value over the rows of a group, as one array. */
export const spreadOver = (value: string, condition: string): string =>
  `percentile_cont(array[0.5, 0.9]) within group (order by ${value}) filter (where ${condition})`;

/** Whole milliseconds; null where there was nothing to measure. */
export const spreadOf = (found: readonly (number | null)[] | null | undefined): Spread => {
  const [p50, p90] = found ?? [];
  return { p50Ms: whole(p50), p90Ms: whole(p90) };
};

const whole = (ms: number | null | undefined): number | null =>
  ms === null || ms === undefined ? null : Math.round(ms);
