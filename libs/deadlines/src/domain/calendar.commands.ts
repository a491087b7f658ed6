import { command } from '@chancery/kernel';
import type { PlainDate } from './plain-date.js';
import type { CalendarDay } from './working-days.js';

/** Open a calendar of an authority. `weekend` names weekdays, 1 for Monday to 7 for Sunday. No day is published yet. */
export class OpenCalendar extends command('OpenCalendar')<{
  readonly calendarId: string;
  readonly zone: string;
  readonly weekend: readonly number[];
  readonly at: string;
}> {}

/**
 * Publish the next version: days that differ from the versions before it, from `effectiveFrom` on. `knownTo` is the
 * last day that is published then. A version that changes days gone by gives its reason as `correctionReason`.
 */
export class SetCalendarDays extends command('SetCalendarDays')<{
  readonly calendarId: string;
  readonly effectiveFrom: PlainDate;
  readonly knownTo: PlainDate;
  readonly days: readonly CalendarDay[];
  readonly correctionReason?: string;
  readonly at: string;
}> {}

export type CalendarCommand = OpenCalendar | SetCalendarDays;
