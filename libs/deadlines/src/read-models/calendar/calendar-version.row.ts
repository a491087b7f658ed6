import type { TableOf } from '@chancery/kernel';
import type { CalendarDay } from '../../domain/working-days.js';

export interface CalendarVersionRow {
  readonly calendarId: string;
  readonly version: number;
  readonly effectiveFrom: string;
  /** Only the days that the version changes. */
  readonly days: readonly CalendarDay[];
  readonly isCorrection: boolean;
  readonly reason: string | null;
  readonly publishedAt: string;
}

export const calendarVersionTable: TableOf<CalendarVersionRow> = {
  name: 'calendar_version',
  key: ['calendarId', 'version'],
  columns: {
    calendarId: 'text',
    version: 'integer',
    effectiveFrom: 'text',
    days: 'jsonb',
    isCorrection: 'boolean',
    reason: 'text',
    publishedAt: 'timestamptz',
  },
};
