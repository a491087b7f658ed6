import { spreadOfClasses, type OfLength } from './spread.js';

/** The durations as their classes, each 1.05 times as wide as the one before. */
const classesOf = (durations: readonly number[]): readonly OfLength[] => {
  const counts = new Map<number, number>();
  for (const ms of durations) {
    const length = Math.floor(Math.log(Math.max(ms, 1)) / Math.log(1.05));
    counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return [...counts]
    .map(([length, count]) => ({ length, count }))
    .sort((a, b) => a.length - b.length);
};

describe('The spread of durations of which the classes are known', () => {
  it.each([
    ['a few minutes', 300_000],
    ['a year', 31_536_000_000],
    ['some milliseconds', 40],
  ])('is never further off than a class is wide, up to %s', (_, longest) => {
    const durations = Array.from({ length: 1_000 }, (_, n) => 1 + (n / 999) ** 3 * (longest - 1));
    const { p50Ms, p90Ms } = spreadOfClasses(classesOf(durations));
    const within = (found: number | null, exact = 0) =>
      expect(Math.abs((found ?? 0) - exact)).toBeLessThanOrEqual(exact * 0.05 + 1);
    within(p50Ms, durations[500]);
    within(p90Ms, durations[900]);
  });

  it('is a millisecond where nobody waited, and nothing where there is nothing to measure', () => {
    expect(spreadOfClasses(classesOf([0, 0, 0]))).toEqual({ p50Ms: 1, p90Ms: 1 });
    expect(spreadOfClasses([])).toEqual({ p50Ms: null, p90Ms: null });
  });
});
