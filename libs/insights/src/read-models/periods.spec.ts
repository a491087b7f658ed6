import { periodsIn, shiftsIn } from './periods.js';

const year = { from: '2025-12-31T22:00:00.000Z', to: '2026-12-31T22:00:00.000Z' };

describe('The periods of a range', () => {
  it('are the months of the calendar in the time zone', () => {
    const { days, begins } = periodsIn('Europe/Kyiv', 'month', year);
    expect(days).toHaveLength(12);
    expect(days[0]).toBe('2026-01-01');
    expect(begins.slice(1, 5)).toEqual([
      '2026-01-31T22:00:00.000Z',
      '2026-02-28T22:00:00.000Z',
      '2026-03-31T21:00:00.000Z',
      '2026-04-30T21:00:00.000Z',
    ]);
  });

  it('are weeks that begin on Monday', () => {
    const range = { from: '2026-03-01T21:59:59.999Z', to: '2026-03-09T00:00:00.000Z' };
    expect(periodsIn('Europe/Kyiv', 'week', range).days).toEqual([
      '2026-02-23',
      '2026-03-02',
      '2026-03-09',
    ]);
    expect(periodsIn('UTC', 'week', range).days).toEqual(['2026-02-23', '2026-03-02']);
  });

  it('are never none, and no more than there can be records of', () => {
    const moment = '2026-03-01T00:00:00.000Z';
    expect(periodsIn('UTC', 'month', { from: moment, to: moment }).days).toEqual(['2026-03-01']);
    const ever = { from: '0001-01-01T00:00:00.000Z', to: '9999-01-01T00:00:00.000Z' };
    const { days } = periodsIn('America/New_York', 'month', ever);
    expect(days.at(0)).toBe('1899-12-01');
    expect(days.at(-1)).toBe('2199-12-01');
  });
});

describe('Between the calendar of a zone and that of UTC', () => {
  const whole = { from: '2026-01-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' };
  const shifts = (zone: string) => shiftsIn(periodsIn(zone, 'month', whole), whole);

  it('the hours before midnight are of the next month in the east', () =>
    expect(shifts('Europe/Kyiv')).toEqual([
      { from: '2026-01-31T22:00:00.000Z', to: '2026-02-01T00:00:00.000Z' },
      { from: '2026-02-28T22:00:00.000Z', to: '2026-03-01T00:00:00.000Z' },
      { from: '2026-03-31T21:00:00.000Z', to: '2026-04-01T00:00:00.000Z' },
    ]));

  it('the hours after midnight are of the month before in the west', () =>
    expect(shifts('America/New_York')).toEqual([
      { from: '2026-01-01T00:00:00.000Z', to: '2026-01-01T05:00:00.000Z' },
      { from: '2026-02-01T00:00:00.000Z', to: '2026-02-01T05:00:00.000Z' },
      { from: '2026-03-01T00:00:00.000Z', to: '2026-03-01T05:00:00.000Z' },
    ]));

  it('there are none in UTC', () => expect(shifts('UTC')).toEqual([]));
});
