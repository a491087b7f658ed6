import type { Calendar, PlainDate } from '@chancery/deadlines/rules';
import type { LooksUpDayEnds, TaskOrder } from './task.terms.js';

export const seriesUnits = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type SeriesUnit = (typeof seriesUnits)[number];

export const lastWorkingDay = 'last-working-day';

/**
 * How often a task comes again. `on` is a weekday (1 for Monday to 7 for Sunday) with weeks; with longer units it is a
 * day of the month, or the last working day of the month, quarter or year. Left out, it is the day on which the series
 * begins. A month that has no such day takes its last.
 */
export interface Every {
  readonly amount: number;
  readonly unit: SeriesUnit;
  readonly on?: number | typeof lastWorkingDay;
}

/** When tasks of a series are due: from a day on, up to a day or for so many times, or until somebody ends it. */
export interface Rhythm {
  readonly every: Every;
  readonly from: PlainDate;
  readonly until?: PlainDate;
  readonly count?: number;
  /** How many days before its own a task appears. */
  readonly daysBefore: number;
}

/** What each task of a series asks for. */
export type SeriesTask = Pick<
  TaskOrder,
  'what' | 'join' | 'atLeast' | 'isOnControl' | 'controlPlace'
> & { readonly places: readonly TaskOrder['executors'][number]['place'][] };

/** Looked up: the working days of the authority, and the ends of the days that the order comes to. */
export interface LooksUpSeriesDays extends LooksUpDayEnds {
  readonly calendar?: Calendar;
}
