import { plusDays, weekdayOf, type PlainDate } from './plain-date.js';

export const dayKinds = ['off', 'working', 'short'] as const;
/** What a calendar says of a day. A `short` day is a working day. */
export type DayKind = (typeof dayKinds)[number];

/** A listed day: one that differs from the rule of the weekend, or a short one. */
export interface CalendarDay {
  readonly date: PlainDate;
  readonly day: DayKind;
  readonly name: string;
  readonly basis: string;
}

/**
 * A version of a calendar: the weekdays of its weekend (1 for Monday to 7 for Sunday), the days listed in it and in
 * the versions before, and from when to when its days are published.
 */
export interface Calendar {
  readonly calendarId: string;
  readonly version: number;
  readonly weekend: readonly number[];
  readonly days: ReadonlyMap<PlainDate, CalendarDay>;
  readonly knownFrom: PlainDate;
  readonly knownTo: PlainDate;
}

/** A day that is not counted. A day of the weekend has neither name nor basis. */
export interface OffDay {
  readonly date: PlainDate;
  readonly name?: string;
  readonly basis?: string;
}

export const isWorking = (calendar: Calendar, date: PlainDate): boolean => {
  const listed = calendar.days.get(date);
  return listed ? listed.day !== 'off' : !calendar.weekend.includes(weekdayOf(date));
};

export const offDay = ({ days }: Calendar, date: PlainDate): OffDay => {
  const { name, basis } = days.get(date) ?? {};
  return { date, ...(name !== undefined && { name }), ...(basis !== undefined && { basis }) };
};

/** The nearest working day from this one on (`step` 1) or back (`step` -1); the day itself if it is one. */
export const workingDayFrom = (calendar: Calendar, date: PlainDate, step: 1 | -1): PlainDate => {
  let day = date;
  while (!isWorking(calendar, day)) day = plusDays(day, step);
  return day;
};

/** The n-th working day after a date, or before it for a negative number. */
export const workingDaysFrom = (calendar: Calendar, date: PlainDate, count: number): PlainDate => {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; left -= 1)
    day = workingDayFrom(calendar, plusDays(day, step), step);
  return day;
};

/** The days after one date and up to another that are no weekend and that the calendar takes off. */
export const daysOffBetween = (
  { days, weekend }: Calendar,
  after: PlainDate,
  upTo: PlainDate,
): readonly OffDay[] =>
  [...days.values()]
    .filter(({ date, day }) => day === 'off' && date > after && date <= upTo)
    .filter(({ date }) => !weekend.includes(weekdayOf(date)))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, name, basis }) => ({ date, name, basis }));
