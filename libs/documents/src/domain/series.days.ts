import {
  isWorking,
  plusDays,
  plusMonths,
  weekdayOf,
  type Calendar,
  type PlainDate,
} from '@chancery/deadlines/rules';
import { lastWorkingDay, type Every, type Rhythm, type SeriesUnit } from './series.terms.js';

const monthsIn: Readonly<Record<Exclude<SeriesUnit, 'day' | 'week'>, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
};

/** Whether there are such days at all. */
export const isPossible = ({ unit, on }: Every): boolean => {
  if (on === undefined) return true;
  if (unit === 'day') return false;
  return unit === 'week' ? typeof on === 'number' && on <= 7 : on === lastWorkingDay || on <= 31;
};

/** The first day of a series that lies on or after a day. */
export const firstOn = (
  rhythm: Rhythm,
  from: PlainDate,
  calendar: Calendar | undefined,
): PlainDate | undefined => {
  let date = dayOf(rhythm, 0, calendar);
  for (let turn = 1; date < from || date < rhythm.from; turn += 1)
    date = dayOf(rhythm, turn, calendar);
  return rhythm.until !== undefined && date > rhythm.until ? undefined : date;
};

/** The day of a series that follows another. */
export const nextOn = (
  rhythm: Rhythm,
  after: PlainDate,
  calendar: Calendar | undefined,
): PlainDate | undefined => firstOn(rhythm, plusDays(after, 1), calendar);

/** The day before that on whose beginning a task appears: it appears when this one ends. */
export const eveOf = ({ daysBefore }: Rhythm, on: PlainDate): PlainDate =>
  plusDays(on, -daysBefore - 1);

const dayOf = (
  { every, from }: Rhythm,
  turn: number,
  calendar: Calendar | undefined,
): PlainDate => {
  const { amount, unit } = every;
  if (unit === 'day') return plusDays(from, amount * turn);
  if (unit === 'week') return plusDays(onWeekday(from, every), 7 * amount * turn);
  const first = plusMonths(`${from.slice(0, 7)}-01`, monthsIn[unit] * amount * turn);
  return every.on === lastWorkingDay
    ? workingDayUpTo(endOf(first, unit), calendar)
    : inMonth(first, every.on ?? Number(from.slice(8)));
};

const onWeekday = (from: PlainDate, { on }: Every): PlainDate => {
  if (typeof on !== 'number') return from;
  return plusDays(from, (on - weekdayOf(from) + 7) % 7);
};

const lastOfMonth = (first: PlainDate): PlainDate => plusDays(plusMonths(first, 1), -1);

const inMonth = (first: PlainDate, day: number): PlainDate => {
  const last = lastOfMonth(first);
  const date = plusDays(first, day - 1);
  return date > last ? last : date;
};

/** The last day of the month, quarter or year in which a month lies. */
const endOf = (first: PlainDate, unit: keyof typeof monthsIn): PlainDate => {
  const months = monthsIn[unit];
  const month = Number(first.slice(5, 7));
  return lastOfMonth(plusMonths(first, (months - (month % months)) % months));
};

/** Where no calendar is published, work rests on Saturdays and Sundays. */
export const isWorkingIn = (calendar: Calendar | undefined, date: PlainDate): boolean =>
  calendar ? isWorking(calendar, date) : weekdayOf(date) < 6;

const workingDayUpTo = (date: PlainDate, calendar: Calendar | undefined): PlainDate => {
  let day = date;
  while (!isWorkingIn(calendar, day)) day = plusDays(day, -1);
  return day;
};
