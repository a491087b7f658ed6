/** The rules of deadlines that rules of other contexts use: the clock as pure functions, and what it is counted by. */
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
export type { PlainDate } from './domain/plain-date.js';
export type { Cap, DeadlinePolicy, Roll, Rung, Span, Unit } from './domain/policy.js';
export type { Calendar, CalendarDay, DayKind, OffDay } from './domain/working-days.js';
export type { OffsetChange } from './domain/zone.js';
