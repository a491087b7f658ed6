/** The rules of deadlines that rules of other contexts use: the clock as pure functions, and what it is counted by. */
export { ExtensionTooLate } from './domain/clock.errors.js';
export { ladderOf, type FiringRung } from './domain/ladder.js';
export {
  correctReceipt,
  extendClock,
  isOverdue,
  recalculateClock,
  resumeClock,
  startClock,
  suspendClock,
  type Clock,
} from './domain/clock.js';
export type { Dates, Extension, Facts, Rules, Step } from './domain/dates.js';
export type { Pause, Range } from './domain/pauses.js';
export { plusDays, plusMonths, weekdayOf, type PlainDate } from './domain/plain-date.js';
export {
  silenceRung,
  type Cap,
  type DeadlinePolicy,
  type Expiry,
  type Roll,
  type Rung,
  type Span,
  type Unit,
} from './domain/policy.js';
export { isWorking } from './domain/working-days.js';
export type { Calendar, CalendarDay, DayKind, OffDay } from './domain/working-days.js';
export type { OffsetChange } from './domain/zone.js';
