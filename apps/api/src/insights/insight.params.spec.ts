import { RangeReversed } from '@chancery/insights';
import { rangeOf } from './insight.params.js';

const now = '2026-11-29T10:00:00.000Z';

describe('the range of time of a figure', () => {
  it('ends now and begins so many days before, when nothing is asked', () =>
    expect(rangeOf({}, now, 30)).toEqual({ from: '2026-10-30T10:00:00.000Z', to: now }));

  it('does not begin before the year 1', () =>
    expect(rangeOf({ to: '0001-01-03T00:00:00.000Z' }, now, 365).from).toBe(
      '0001-01-01T00:00:00.000Z',
    ));

  it('is refused if it ends before it begins', () =>
    expect(() => rangeOf({ from: now, to: '2026-11-28T10:00:00.000Z' }, now)).toThrow(
      RangeReversed,
    ));
});
