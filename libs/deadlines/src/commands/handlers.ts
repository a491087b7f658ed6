import { runOnStream } from '@chancery/event-store';
import { OpenCalendar, SetCalendarDays } from '../domain/calendar.commands.js';
import { calendarStream } from '../domain/calendar.decider.js';
import { RetireDeadlinePolicy } from '../domain/deadline-policy.commands.js';
import { policyStream } from '../domain/deadline-policy.decider.js';
import { PublishDeadlinePolicyHandler } from './publish-deadline-policy.js';

/** An administrator exists only where their authority does. Only publishing a policy needs more than the stream. */
export const commandHandlers = [
  runOnStream(OpenCalendar, calendarStream, ({ calendarId }) => calendarId),
  runOnStream(SetCalendarDays, calendarStream, ({ calendarId }) => calendarId),
  PublishDeadlinePolicyHandler,
  runOnStream(RetireDeadlinePolicy, policyStream, ({ policyId }) => policyId),
];
