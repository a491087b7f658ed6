import type { CalendarDaysSet, CalendarOpened } from './calendar.events.js';
import type { PlainDate } from './plain-date.js';
import type { Calendar, CalendarDay } from './working-days.js';

/** The days that a version changes, and what is published with it. */
export interface CalendarVersion {
  readonly version: number;
  readonly knownFrom: PlainDate;
  readonly knownTo: PlainDate;
  readonly days: readonly CalendarDay[];
}

export interface OpenedCalendar {
  readonly status: 'open';
  readonly calendarId: string;
  readonly authorityId: string;
  readonly zone: string;
  readonly weekend: readonly number[];
  readonly versions: readonly CalendarVersion[];
}

export type CalendarState = { readonly status: 'absent' } | OpenedCalendar;

export const openedCalendar = ({ data }: CalendarOpened): OpenedCalendar => ({
  status: 'open',
  calendarId: data.calendarId,
  authorityId: data.authorityId,
  zone: data.zone,
  weekend: data.weekend,
  versions: [],
});

export const withDays = (calendar: OpenedCalendar, { data }: CalendarDaysSet): OpenedCalendar => {
  const { version, knownFrom, knownTo, days } = data;
  return { ...calendar, versions: [...calendar.versions, { version, knownFrom, knownTo, days }] };
};

/** A calendar as of a version, the last one if none is named; `undefined` if it has no such version. */
export const calendarAt = (
  { calendarId, weekend, versions }: Pick<OpenedCalendar, 'calendarId' | 'weekend' | 'versions'>,
  version = versions.length,
): Calendar | undefined => {
  const last = versions[version - 1];
  if (!last) return undefined;
  const listed = versions.slice(0, version).flatMap(({ days }) => days);
  const days = new Map(listed.map((day) => [day.date, day]));
  const { knownFrom, knownTo } = last;
  return { calendarId, version, weekend, days, knownFrom, knownTo };
};
