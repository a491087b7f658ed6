import type { PlainDate } from './plain-date.js';
import type { CalendarDay } from './working-days.js';

export interface CalendarOpened {
  readonly type: 'CalendarOpened';
  readonly data: {
    readonly calendarId: string;
    readonly authorityId: string;
    readonly zone: string;
    readonly weekend: readonly number[];
    readonly at: string;
  };
}

/**
 * A version lists the days that it changes. Days from `knownFrom` to `knownTo` are published then. `reason` is there
 * if the version corrects days gone by.
 */
export interface CalendarDaysSet {
  readonly type: 'CalendarDaysSet';
  readonly data: {
    readonly calendarId: string;
    readonly authorityId: string;
    readonly version: number;
    readonly effectiveFrom: PlainDate;
    readonly knownFrom: PlainDate;
    readonly knownTo: PlainDate;
    readonly days: readonly CalendarDay[];
    readonly isCorrection: boolean;
    readonly reason?: string;
    readonly at: string;
  };
}

export type CalendarEvent = CalendarOpened | CalendarDaysSet;
