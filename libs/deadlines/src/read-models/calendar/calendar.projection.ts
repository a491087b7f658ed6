import { rowsOf, type Projection } from '@chancery/kernel';
import type { CalendarEvent } from '../../domain/calendar.events.js';
import { calendarVersionTable } from './calendar-version.row.js';
import { calendarTable } from './calendar.row.js';

const calendars = rowsOf(calendarTable);
const versions = rowsOf(calendarVersionTable);

/** The calendars of each authority, with the days that each version changed. */
export const calendarProjection: Projection<CalendarEvent> = {
  name: 'calendar',
  version: 1,
  group: 'deadlines',
  tables: [calendarTable, calendarVersionTable],
  on: {
    CalendarOpened: ({ data: { calendarId, at: openedAt, ...opened } }) => [
      calendars.upsert(
        { calendarId },
        { ...opened, lastVersion: 0, knownFrom: null, knownTo: null, openedAt },
      ),
    ],
    CalendarDaysSet: ({ data }) => {
      const { calendarId, version, effectiveFrom, knownFrom, knownTo, days } = data;
      const { isCorrection, reason = null, at: publishedAt } = data;
      return [
        versions.upsert(
          { calendarId, version },
          { effectiveFrom, days, isCorrection, reason, publishedAt },
        ),
        calendars.update({ calendarId }, { lastVersion: version, knownFrom, knownTo }),
      ];
    },
  },
};
