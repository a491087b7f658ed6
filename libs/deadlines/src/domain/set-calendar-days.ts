import type { SetCalendarDays } from './calendar.commands.js';
import {
  CalendarDayListedTwice,
  CalendarRewritesPast,
  CalendarSpanNotUsable,
  DateOutsideCalendar,
} from './calendar.errors.js';
import type { CalendarEvent } from './calendar.events.js';
import { calendarAt, type OpenedCalendar } from './calendar.state.js';
import { dayIn } from './day-in-zone.js';
import { plusDays, type PlainDate } from './plain-date.js';
import type { Calendar, CalendarDay } from './working-days.js';

type Order = SetCalendarDays['data'];

/** The next version has the days that differ from what is published. If nothing differs, nothing is published. */
export const setCalendarDays = (
  calendar: OpenedCalendar,
  { data }: SetCalendarDays,
): readonly CalendarEvent[] => {
  const before = calendarAt(calendar);
  demandSpan(before, data);
  demandDaysWithin(before, data);
  const changed = data.days.filter((day) => !isSame(before?.days.get(day.date), day));
  if (before && changed.length === 0 && data.knownTo === before.knownTo) return [];
  if (before && data.correctionReason === undefined) demandFuture(calendar, before, changed, data);
  return [published(calendar, before, changed, data)];
};

const published = (
  { calendarId, authorityId }: OpenedCalendar,
  before: Calendar | undefined,
  days: readonly CalendarDay[],
  { effectiveFrom, knownTo, correctionReason: reason, at }: Order,
): CalendarEvent => ({
  type: 'CalendarDaysSet',
  data: {
    calendarId,
    authorityId,
    version: (before?.version ?? 0) + 1,
    effectiveFrom,
    knownFrom: earliest(before?.knownFrom, effectiveFrom),
    knownTo,
    days,
    isCorrection: reason !== undefined,
    ...(reason !== undefined && { reason }),
    at,
  },
});

const demandSpan = (before: Calendar | undefined, order: Order): void => {
  const { calendarId, effectiveFrom, knownTo } = order;
  const latestFrom = before ? plusDays(before.knownTo, 1) : knownTo;
  const earliestTo = before?.knownTo ?? effectiveFrom;
  if (effectiveFrom > latestFrom || knownTo < earliestTo)
    throw new CalendarSpanNotUsable(
      calendarId,
      { from: effectiveFrom, to: knownTo },
      { latestFrom, earliestTo },
    );
};

const demandDaysWithin = (before: Calendar | undefined, order: Order): void => {
  const { calendarId, days, knownTo } = order;
  const from = earliest(before?.knownFrom, order.effectiveFrom);
  const met = new Set<PlainDate>();
  for (const { date } of days) {
    if (date < from || date > knownTo)
      throw new DateOutsideCalendar(calendarId, date, { from, to: knownTo });
    if (met.has(date)) throw new CalendarDayListedTwice(calendarId, date);
    met.add(date);
  }
};

/** Days before `effectiveFrom` stay as they are, and so do published days that have gone by. */
const demandFuture = (
  { calendarId, zone }: OpenedCalendar,
  { knownFrom, knownTo }: Calendar,
  changed: readonly CalendarDay[],
  { effectiveFrom, at }: Order,
): void => {
  const firstOpen = earliest(dayIn(zone, at), plusDays(knownTo, 1));
  const notBefore = effectiveFrom > firstOpen ? effectiveFrom : firstOpen;
  const dates = changed.map(({ date }) => date).filter((date) => date < notBefore);
  if (effectiveFrom < knownFrom) dates.unshift(effectiveFrom);
  if (dates.length > 0) throw new CalendarRewritesPast(calendarId, dates, notBefore);
};

const earliest = (one: PlainDate | undefined, other: PlainDate): PlainDate =>
  one !== undefined && one < other ? one : other;

const isSame = (one: CalendarDay | undefined, other: CalendarDay): boolean =>
  one?.day === other.day && one.name === other.name && one.basis === other.basis;
