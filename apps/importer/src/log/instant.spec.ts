import { dateReaderOf } from './date-format.js';
import { instantOf, yearOf } from './instant.js';

const zone = 'Europe/Amsterdam';

const fail = (): never => {
  throw new Error('The format is not known.');
};

describe('instants of a log', () => {
  it.each([
    ['2011-10-18T13:46:39.679+02:00', '2011-10-18T11:46:39.679Z'],
    ['2011-12-18 13:46:39Z', '2011-12-18T13:46:39.000Z'],
    ['2011-12-18T13:46:39.1239-0330', '2011-12-18T17:16:39.123Z'],
    ['2012-02-29 08:30', '2012-02-29T07:30:00.000Z'],
    ['2024-03-04 09:00:00+02', '2024-03-04T07:00:00.000Z'],
    ['2024-03-05 09:00:00.745232+05:30', '2024-03-05T03:30:00.745Z'],
    ['1924-03-05 09:00:00+02:02:04', '1924-03-05T06:57:56.000Z'],
    ['2024-03-04 09:00:00 UTC', '2024-03-04T09:00:00.000Z'],
    ['2010/12/30 11:02', '2010-12-30T10:02:00.000Z'],
    ['2010/1/5 9:02', '2010-01-05T08:02:00.000Z'],
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

  it.each([
    ['30-12-2010:11.02', 'dd-MM-yyyy:HH.mm', '2010-12-30T10:02:00.000Z'],
    ['30.12.2010 11:02', 'dd.MM.yyyy HH:mm', '2010-12-30T10:02:00.000Z'],
    ['3.1.2010 9:02', 'dd.MM.yyyy HH:mm', '2010-01-03T08:02:00.000Z'],
    ['12/30/2010 11:02 PM', 'MM/dd/yyyy hh:mm a', '2010-12-30T22:02:00.000Z'],
    ['12/30/2010 12:02 AM', 'MM/dd/yyyy hh:mm a', '2010-12-29T23:02:00.000Z'],
    ['12/30/2010 12:02 p.m.', 'MM/dd/yyyy hh:mm a', '2010-12-30T11:02:00.000Z'],
    ['20101230 110207.5', 'yyyyMMdd HHmmss.SSS', '2010-12-30T10:02:07.500Z'],
    ['30.12.2010 11:02+03:00', 'dd.MM.yyyy HH:mm', '2010-12-30T08:02:00.000Z'],
    ['1293706920123', 'epoch ms', '2010-12-30T11:02:00.123Z'],
    ['1293706920', 'epoch s', '2010-12-30T11:02:00.000Z'],
    ['2010-12-30', 'dd.MM.yyyy HH:mm', '2010-12-29T23:00:00.000Z'],
  ])('reads %s in the format %s', (text, format, instant) =>
    expect(instantOf(text, zone, [dateReaderOf(format) ?? fail])).toBe(instant),
  );

  it.each([
    ['31.02.2010 11:02', 'dd.MM.yyyy HH:mm'],
    ['12.30.2010 11:02', 'dd.MM.yyyy HH:mm'],
    ['12/30/2010 13:02 PM', 'MM/dd/yyyy hh:mm a'],
    ['12/30/2010 0:02 AM', 'MM/dd/yyyy hh:mm a'],
    ['99999999999999999', 'epoch s'],
  ])('does not read %s in the format %s', (text, format) =>
    expect(instantOf(text, zone, [dateReaderOf(format) ?? fail])).toBeUndefined(),
  );

  it.each([
    'dd.MM HH:mm',
    'dd.MM.yyyy hh:mm',
    'dd.MM.yyyy HH:mm a',
    'dd MMM yyyy',
    'dd.dd.yyyy MM',
  ])('has no format "%s"', (format) => expect(dateReaderOf(format)).toBeUndefined());

  it.each(['2011-01-01T10:00:00+99:00', '2011-01-01T10:00:00+02:75', '2011-01-01T24:00:00Z'])(
    'refuses a time or an offset that no clock shows: %s',
    (text) => expect(instantOf(text, zone)).toBeUndefined(),
  );

  it.each(['', 'yesterday', '2011-13-01', '2011-02-30', '2011-01-01 25:00', '18-10-2011', '12:00'])(
    'does not take "%s" for an instant',
    (text) => expect(instantOf(text, zone)).toBeUndefined(),
  );

  it('counts the year of a register in the time zone of the log', () => {
    expect(yearOf('2010-12-31T23:30:00.000Z', zone)).toBe(2011);
    expect(yearOf('2010-12-31T23:30:00.000Z', 'UTC')).toBe(2010);
  });
});
