import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  dateOf,
  dayNumber,
  daysBetween,
  isPlainDate,
  plusDays,
  plusMonths,
  weekdayOf,
} from './plain-date.js';

const dates = fc
  .date({
    min: new Date('0100-01-01T00:00:00Z'),
    max: new Date('8999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const amounts = fc.integer({ min: -1_000, max: 20_000 });

describe('a date', () => {
  it('is one that the calendar has', () => {
    expect(['2024-02-29', '2026-12-31', '2000-02-29'].every(isPlainDate)).toBe(true);
    const wrong = [
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-1-1',
      '',
      '0000-01-01',
    ];
    expect(wrong.some(isPlainDate)).toBe(false);
  });

  it('is day 0 on 1 January 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dateOf(-1)).toBe('1969-12-31');
  });

  it('moves by days and months as in an independent calendar', () =>
    fc.assert(
      fc.property(dates, amounts, (date, amount) => {
        const other = Temporal.PlainDate.from(date);
        const months = amount % 1_000;
        expect(dateOf(dayNumber(date))).toBe(date);
        expect(plusDays(date, amount)).toBe(other.add({ days: amount }).toString());
        expect(plusMonths(date, months)).toBe(other.add({ months }).toString());
        expect(weekdayOf(date)).toBe(other.dayOfWeek);
        expect(daysBetween(date, plusDays(date, amount))).toBe(amount);
      }),
    ));
});
