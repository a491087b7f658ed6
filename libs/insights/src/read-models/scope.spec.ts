import { inDays } from './scope.js';

describe('A range of time', () => {
  it('is whole days and what is left before and after them', () => {
    const range = { from: '2026-03-01T08:00:00.000Z', to: '2026-03-05T01:00:00.000+02:00' };
    expect(inDays(range)).toEqual({
      days: [{ from: '2026-03-02T00:00:00.000Z', to: '2026-03-04T00:00:00.000Z' }],
      rest: [
        { from: range.from, to: '2026-03-02T00:00:00.000Z' },
        { from: '2026-03-04T00:00:00.000Z', to: range.to },
      ],
    });
  });

  it('leaves nothing over where it begins and ends with a day', () => {
    const range = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-02T00:00:00.000Z' };
    expect(inDays(range)).toEqual({ days: [range], rest: [] });
  });

  it('has no day where it is within one, spans a midnight only, or ends before it begins', () => {
    const [early, late] = ['2026-03-01T08:00:00.000Z', '2026-03-02T07:00:00.000Z'];
    for (const range of [
      { from: early, to: '2026-03-01T09:00:00.000Z' },
      { from: early, to: late },
      { from: late, to: early },
    ])
      expect(inDays(range)).toEqual({ days: [], rest: [range] });
  });
});
