/** What other contexts may know of deadlines: how to look up what a clock is counted by, and how its alarms are kept. `rules.ts` has the clock. */
export { LookUpRules, LookUpWorkingDays } from './deadlines.messages.js';
export type { FoundRules, RulesWanted } from './domain/found-rules.js';
export { clockAlarms } from './read-models/alarm/alarm.items.js';
export {
  ClocksBehind,
  findClocksBehind,
  type ClockPlace,
} from './read-models/counted-clock/clocks-behind.query.js';
export {
  countedClockTable,
  type CountedClockRow,
} from './read-models/counted-clock/counted-clock.row.js';
export { alarmTable, type AlarmRow } from './read-models/alarm/alarm.row.js';
export { DueAlarms, findDueAlarms } from './read-models/alarm/due-alarms.query.js';
export type { CalendarDaysSet } from './domain/calendar.events.js';
export { silenceRung, type DeadlinePolicy } from './domain/policy.js';
export {
  ClockAlreadySuspended,
  ClockNotSuspended,
  OperationOutOfOrder,
} from './domain/clock.errors.js';
