import {
  describeWorked,
  workedCalendars,
} from '../../../test/integration/deadlines/worked-deadlines.js';
import { ukrainianHolidays } from './ukrainian-holidays.js';

const datesOf = (name: string, ...years: readonly number[]): readonly (string | undefined)[] =>
  years.map((year) => ukrainianHolidays(year).find((day) => day.name === name)?.date);
const isWeekday = ({ date }: { readonly date: string }): boolean =>
  ![0, 6].includes(new Date(date).getUTCDay());

describe('the days off of a Ukrainian year', () => {
  it('have Easter and Trinity by the Julian calendar', () => {
    expect(datesOf('Easter', 2024, 2025, 2026, 2027, 2028)).toEqual([
      ...['2024-05-05', '2025-04-20', '2026-04-12', '2027-05-02', '2028-04-16'],
    ]);
    expect(datesOf('Trinity', 2026)).toEqual(['2026-05-31']);
  });

  it('move to the next working day from a weekend, each to one of its own', () => {
    expect(datesOf('Day off for Statehood Day', 2028)).toEqual(['2028-07-17']);
    expect(datesOf('Day off for Labour Day', 2027)).toEqual(['2027-05-03']);
    expect(datesOf('Day off for Easter', 2027)).toEqual(['2027-05-04']);
  });

  it('are each listed once, in order', () => {
    for (let year = 2024; year < 2100; year += 1) {
      const dates = ukrainianHolidays(year).map(({ date }) => date);
      expect(dates).toEqual([...new Set(dates)].sort());
      expect(ukrainianHolidays(year).filter(isWeekday).length).toBeGreaterThanOrEqual(11);
    }
  });
});

describeWorked('the days off of 2025', () => {
  it('are those of the worked calendar', () => {
    const worked = workedCalendars.find(({ calendarId }) => calendarId === 'ua.art73');
    expect(
      ukrainianHolidays(2025)
        .filter(isWeekday)
        .map(({ date }) => date),
    ).toEqual(worked?.versions[0]?.map(({ date }) => date));
  });
});
