import type { TableOf } from '@chancery/kernel';

/** A term that runs, and the version of the calendar by which it was counted last. */
export interface CountedClockRow {
  readonly subjectId: string;
  readonly clockId: string;
  readonly calendarId: string;
  readonly calendarVersion: number;
}

/** The table in which a context keeps which calendar counts its terms. */
export const countedClockTable = (name: string): TableOf<CountedClockRow> => ({
  name,
  key: ['subjectId', 'clockId'],
  columns: {
    subjectId: 'text',
    clockId: 'text',
    calendarId: 'text',
    calendarVersion: 'integer',
  },
  indexes: ['(calendar_id, calendar_version, subject_id, clock_id)'],
});
