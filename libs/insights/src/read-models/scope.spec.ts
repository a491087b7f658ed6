import { inWhole } from './scope.js';

describe('A range of time', () => {
  it('is whole days and what is left before and after them', () => {
    const range = { from: '2026-03-01T08:00:00.000Z', to: '2026-03-05T01:00:00.000+02:00' };
    expect(inWhole('day', range)).toEqual({
      whole: [{ from: '2026-03-02T00:00:00.000Z', to: '2026-03-04T00:00:00.000Z' }],
      rest: [
        { from: range.from, to: '2026-03-02T00:00:00.000Z' },
        { from: '2026-03-04T00:00:00.000Z', to: range.to },
      ],
    });
  });

  it('leaves nothing over where it begins and ends with a day', () => {
    const range = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-02T00:00:00.000Z' };
    expect(inWhole('day', range)).toEqual({ whole: [range], rest: [] });
  });

  it('has no day where it is within one, spans a midnight only, or ends before it begins', () => {
    const [early, late] = ['2026-03-01T08:00:00.000Z', '2026-03-02T07:00:00.000Z'];
    for (const range of [
      { from: early, to: '2026-03-01T09:00:00.000Z' },
      { from: early, to: late },
      { from: late, to: early },
    ])
      expect(inWhole('day', range)).toEqual({ whole: [], rest: [range] });
  });

  it('is whole months likewise, however many days they have', () => {
    const range = { from: '2026-01-31T12:00:00.000Z', to: '2026-04-30T23:59:59.000Z' };
    const [first, last] = ['2026-02-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z'];
    expect(inWhole('month', range)).toEqual({
      whole: [{ from: first, to: last }],
      rest: [
        { from: range.from, to: first },
        { from: last, to: range.to },
      ],
    });
    const february = { from: first, to: '2026-03-01T00:00:00.000Z' };
    expect(inWhole('month', february)).toEqual({ whole: [february], rest: [] });
    const across = { from: '2026-12-15T00:00:00.000Z', to: '2027-01-31T00:00:00.000Z' };
    const newYear = '2027-01-01T00:00:00.000Z';
    expect(inWhole('month', { ...across, to: '2027-02-01T00:00:00.000Z' })).toEqual({
      whole: [{ from: newYear, to: '2027-02-01T00:00:00.000Z' }],
      rest: [{ from: across.from, to: newYear }],
    });
    expect(inWhole('month', across)).toEqual({ whole: [], rest: [across] });
  });
});
