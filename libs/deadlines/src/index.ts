export { deadlines } from './deadlines.context.js';
export * from './deadlines.messages.js';
export * from './domain/calendar.commands.js';
export * from './domain/deadline-policy.commands.js';
export * from './domain/calendar.errors.js';
export * from './domain/deadline-policy.errors.js';
export { calendarStream } from './domain/calendar.decider.js';
export { policyStream } from './domain/deadline-policy.decider.js';
export type { CalendarState } from './domain/calendar.state.js';
export type { Operation } from './domain/computation.js';
export type { DeadlinePolicy } from './domain/policy.js';
export {
  calendarChanges,
  dayOnes,
  expiryEffects,
  notices,
  rolls,
  suspensionEffects,
  units,
  type Unit,
} from './domain/policy.js';
export { stepRules } from './domain/dates.js';
export { dayKinds, type CalendarDay } from './domain/working-days.js';
export type { CalendarEvent } from './domain/calendar.events.js';
export { rights as deadlinesRights } from './domain/rights.js';
export type { TermAnswer, TermQuestion } from './domain/term-question.js';
export type { CalendarRow } from './read-models/calendar/calendar.row.js';
export type { DeadlinePolicyRow } from './read-models/deadline-policy/deadline-policy.row.js';
