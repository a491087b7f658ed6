import { instantOf, yearOf } from './instant.js';

const zone = 'Europe/Amsterdam';

describe('instants of a log', () => {
  it.each([
    ['2011-10-18T13:46:39.679+02:00', '2011-10-18T11:46:39.679Z'],
    ['2011-12-18 13:46:39Z', '2011-12-18T13:46:39.000Z'],
    ['2011-12-18T13:46:39.1239-0330', '2011-12-18T17:16:39.123Z'],
    ['2012-02-29 08:30', '2012-02-29T07:30:00.000Z'],
  ])('reads %s as %s', (text, instant) => expect(instantOf(text, zone)).toBe(instant));

  it('takes a date alone for midnight in the time zone of the log', () => {
    expect(instantOf('2011-07-01', zone)).toBe('2011-06-30T22:00:00.000Z');
    expect(instantOf('2011-12-01', zone)).toBe('2011-11-30T23:00:00.000Z');
    expect(instantOf('2011-12-01', 'UTC')).toBe('2011-12-01T00:00:00.000Z');
  });

  it('keeps local time on both sides of a change of the clocks', () => {
    expect(instantOf('2011-03-27 01:59:59', zone)).toBe('2011-03-27T00:59:59.000Z');
    expect(instantOf('2011-03-27 03:00:00', zone)).toBe('2011-03-27T01:00:00.000Z');
    expect(instantOf('2011-10-30 01:59:59', zone)).toBe('2011-10-29T23:59:59.000Z');
    expect(instantOf('2011-10-30 02:30:00', zone)).toBe('2011-10-30T00:30:00.000Z');
    expect(instantOf('2011-10-30 03:30:00', zone)).toBe('2011-10-30T02:30:00.000Z');
  });

  it.each(['', 'yesterday', '2011-13-01', '2011-02-30', '2011-01-01 25:00', '18-10-2011', '12:00'])(
    'does not take "%s" for an instant',
    (text) => expect(instantOf(text, zone)).toBeUndefined(),
  );

  it('counts the year of a register in the time zone of the log', () => {
    expect(yearOf('2010-12-31T23:30:00.000Z', zone)).toBe(2011);
    expect(yearOf('2010-12-31T23:30:00.000Z', 'UTC')).toBe(2010);
  });
});
