import { largest, ticksTo } from './scale.js';

describe('The steps of an axis', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [17, [0, 5, 10, 15, 20]],
    [100, [0, 50, 100]],
    [9_999, [0, 5_000, 10_000]],
  ] as const)('to %d are round and reach it', (most, ticks) =>
    expect(ticksTo(most)).toEqual(ticks),
  );
});

describe('The largest', () => {
  it('is the first of the largest, and nothing of nothing', () => {
    expect(largest([1, 3, 3, 2], (n) => n)).toBe(3);
    expect(largest([], (n: number) => n)).toBeUndefined();
  });
});
