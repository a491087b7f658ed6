import { todays } from './todays.js';

const dayMs = 86_400_000;

describe('what is walked today', () => {
  it.each([1, 5, 12, 40])('is all of %i steps within twelve days, and some each day', (count) => {
    const steps = Array.from({ length: count }, (_, index) => index);
    const days = Array.from({ length: 12 }, (_, day) => todays(steps, day * dayMs));
    expect(days.every(({ length }) => length > 0)).toBe(true);
    expect(new Set(days.flat())).toEqual(new Set(steps));
  });
});
