/** What other contexts may know of deadlines: how to look up what a clock is counted by, and its alarms. `rules.ts` has the clock. */
export { LookUpRules, LookUpWorkingDays } from './deadlines.messages.js';
export type { FoundRules, RulesWanted } from './domain/found-rules.js';
export { alarmsOf } from './domain/alarms.js';
export type { CalendarDaysSet } from './domain/calendar.events.js';
export { silenceRung, type DeadlinePolicy } from './domain/policy.js';
export {
  ClockAlreadySuspended,
  ClockNotSuspended,
  OperationOutOfOrder,
} from './domain/clock.errors.js';
