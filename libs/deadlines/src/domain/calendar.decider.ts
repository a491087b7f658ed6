import {
  authorityOf,
  type Decider,
  demandRight,
  isTimeZone,
  isWellNamed,
  type StreamType,
} from '@chancery/kernel';
import type { CalendarCommand, OpenCalendar } from './calendar.commands.js';
import {
  CalendarAlreadyOpen,
  CalendarNotFound,
  MalformedCalendarId,
  WeekendNotUsable,
  ZoneNotKnown,
} from './calendar.errors.js';
import type { CalendarEvent } from './calendar.events.js';
import { openedCalendar, withDays, type CalendarState } from './calendar.state.js';
import { calendarRights } from './rights.js';
import { setCalendarDays } from './set-calendar-days.js';

/** A calendar is published in versions. A version changes no day gone by unless it corrects it. */
export const calendarDecider: Decider<CalendarState, CalendarCommand, CalendarEvent> = {
  initialState: { status: 'absent' },

  admit: (calendar, command) => demandRight(calendarRights, calendar, command),

  decide(calendar, command) {
    if (command.type === 'OpenCalendar') return openCalendar(calendar, command);
    if (calendar.status === 'absent') throw new CalendarNotFound(command.data.calendarId);
    return setCalendarDays(calendar, command);
  },

  evolve(calendar, event) {
    if (event.type === 'CalendarOpened') return openedCalendar(event);
    return calendar.status === 'absent' ? calendar : withDays(calendar, event);
  },
};

export const calendarStream: StreamType<CalendarState, CalendarCommand, CalendarEvent> = {
  category: 'calendar',
  decider: calendarDecider,
};

/** A calendar is opened once. Opening the same again says nothing new. */
const openCalendar = (
  calendar: CalendarState,
  { data }: OpenCalendar,
): readonly CalendarEvent[] => {
  const { calendarId, zone, weekend } = data;
  if (!isWellNamed(calendarId)) throw new MalformedCalendarId(calendarId);
  if (!isTimeZone(zone)) throw new ZoneNotKnown(zone);
  if (!isUsable(weekend)) throw new WeekendNotUsable(weekend);
  if (calendar.status === 'absent')
    return [{ type: 'CalendarOpened', data: { ...data, authorityId: authorityOf(calendarId) } }];
  const isSame = calendar.zone === zone && calendar.weekend.join() === weekend.join();
  if (!isSame) throw new CalendarAlreadyOpen(calendarId, calendar.zone, calendar.weekend);
  return [];
};

const isUsable = (weekend: readonly number[]): boolean =>
  weekend.length < 7 &&
  new Set(weekend).size === weekend.length &&
  weekend.every((day) => Number.isInteger(day) && day >= 1 && day <= 7);
