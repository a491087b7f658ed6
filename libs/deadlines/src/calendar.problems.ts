import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/calendar.errors.js';

const calendarId = 'riverside.office';
const day = '2026-05-01';
const published = { from: '2026-01-01', to: '2026-12-31' };

/** What an API answers to the errors of calendars. */
export const calendarProblems = {
  'malformed-calendar-id': {
    status: 400,
    title: 'The id of the calendar is malformed',
    example: new errors.MalformedCalendarId('Office'),
  },
  'deadline-order-not-permitted': {
    status: 403,
    title: 'The roles held do not allow this',
    example: new errors.DeadlineOrderNotPermitted('OpenCalendar', ['administrator']),
  },
  'zone-not-known': {
    status: 400,
    title: 'No such time zone',
    example: new errors.ZoneNotKnown('Europe/Riverside'),
  },
  'weekend-not-usable': {
    status: 400,
    title: 'The weekend is not usable',
    example: new errors.WeekendNotUsable([1, 2, 3, 4, 5, 6, 7]),
  },
  'calendar-already-open': {
    status: 409,
    title: 'The calendar is open already',
    example: new errors.CalendarAlreadyOpen(calendarId, 'Europe/Kyiv', [6, 7]),
  },
  'calendar-not-found': {
    status: 404,
    title: 'No such calendar',
    example: new errors.CalendarNotFound(calendarId),
  },
  'calendar-version-not-found': {
    status: 404,
    title: 'No such version of the calendar',
    example: new errors.CalendarVersionNotFound(calendarId, 4, 3),
  },
  'calendar-rewrites-past': {
    status: 409,
    title: 'The version changes days gone by',
    example: new errors.CalendarRewritesPast(calendarId, [day], '2026-05-04'),
  },
  'calendar-span-not-usable': {
    status: 409,
    title: 'Published days run without a gap',
    example: new errors.CalendarSpanNotUsable(
      calendarId,
      { from: '2027-02-01', to: '2027-12-31' },
      { latestFrom: '2027-01-01', earliestTo: '2026-12-31' },
    ),
  },
  'date-outside-calendar': {
    status: 409,
    title: 'The calendar has not published the day',
    example: new errors.DateOutsideCalendar(calendarId, '2027-03-01', published),
  },
  'calendar-day-listed-twice': {
    status: 400,
    title: 'A day is listed twice',
    example: new errors.CalendarDayListedTwice(calendarId, day),
  },
} satisfies ProblemTypes<typeof errors>;
