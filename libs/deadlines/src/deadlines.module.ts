import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { commandHandlers } from './commands/handlers.js';
import { ComputeTermHandler } from './look-ups/compute-term.js';
import { LookUpRulesHandler } from './look-ups/look-up-rules.js';
import { LookUpWorkingDaysHandler } from './look-ups/look-up-working-days.js';
import { PublishedRules } from './look-ups/published-rules.js';
import { GetCalendarHandler, ListCalendarsHandler } from './read-models/calendar/calendar.query.js';
import {
  GetDeadlinePolicyHandler,
  ListDeadlinePoliciesHandler,
} from './read-models/deadline-policy/deadline-policy.query.js';

/** The calendars and deadline policies of an authority, and the terms that they count. */
@Module({
  imports: [CqrsModule],
  providers: [
    ...commandHandlers,
    PublishedRules,
    ComputeTermHandler,
    LookUpRulesHandler,
    LookUpWorkingDaysHandler,
    GetCalendarHandler,
    ListCalendarsHandler,
    GetDeadlinePolicyHandler,
    ListDeadlinePoliciesHandler,
  ],
})
export class DeadlinesModule {}
