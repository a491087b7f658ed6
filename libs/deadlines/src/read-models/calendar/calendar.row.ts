import type { TableOf } from '@chancery/kernel';

export interface CalendarRow {
  readonly calendarId: string;
  readonly authorityId: string;
  readonly zone: string;
  /** Weekdays, 1 for Monday to 7 for Sunday. */
  readonly weekend: readonly number[];
  /** 0 while no day is published. */
  readonly lastVersion: number;
  readonly knownFrom: string | null;
  readonly knownTo: string | null;
  readonly openedAt: string;
}

export const calendarTable: TableOf<CalendarRow> = {
  name: 'calendar',
  key: ['calendarId'],
  columns: {
    calendarId: 'text',
    authorityId: 'text',
    zone: 'text',
    weekend: 'jsonb',
    lastVersion: 'integer',
    knownFrom: 'text',
    knownTo: 'text',
    openedAt: 'timestamptz',
  },
  indexes: ['(authority_id, calendar_id)'],
};
