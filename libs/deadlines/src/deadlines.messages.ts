import { Query } from '@nestjs/cqrs';
import type { Principal } from '@chancery/kernel';
import type { FoundRules, RulesWanted } from './domain/found-rules.js';
import type { DeadlinePolicy } from './domain/policy.js';
import type { TermAnswer, TermQuestion } from './domain/term-question.js';
import type { Calendar, CalendarDay } from './domain/working-days.js';
import type { CalendarVersionRow } from './read-models/calendar/calendar-version.row.js';
import type { CalendarRow } from './read-models/calendar/calendar.row.js';
import type { DeadlinePolicyVersionRow } from './read-models/deadline-policy/deadline-policy-version.row.js';
import type { DeadlinePolicyRow } from './read-models/deadline-policy/deadline-policy.row.js';

/** A calendar as of a version: `days` are those listed in it and in the versions before, in order. */
export interface CalendarView extends CalendarRow {
  readonly version: number;
  readonly days: readonly CalendarDay[];
  readonly versions: readonly Omit<CalendarVersionRow, 'calendarId' | 'days'>[];
}

/** A version of a policy, with what holds of the policy as a whole. */
export interface PolicyView extends DeadlinePolicyRow {
  readonly version: number;
  readonly validFrom: string;
  readonly policy: DeadlinePolicy;
  readonly publishedAt: DeadlinePolicyVersionRow['publishedAt'];
}

/** The calendars of an authority. An officer without a post sees none. */
export class ListCalendars extends Query<readonly CalendarRow[]> {
  constructor(
    readonly authorityId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** The calendar does not exist for officers of another authority, nor for one who holds no post. */
export class GetCalendar extends Query<CalendarView> {
  constructor(
    readonly calendarId: string,
    readonly by: Principal,
    readonly version?: number,
  ) {
    super();
  }
}

/** The deadline policies of an authority. An officer without a post sees none. */
export class ListDeadlinePolicies extends Query<readonly DeadlinePolicyRow[]> {
  constructor(
    readonly authorityId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** The policy does not exist for officers of another authority, nor for one who holds no post. */
export class GetDeadlinePolicy extends Query<PolicyView> {
  constructor(
    readonly policyId: string,
    readonly by: Principal,
    readonly version?: number,
  ) {
    super();
  }
}

/** Until when a term runs, and why. Nothing is recorded. */
export class ComputeTerm extends Query<TermAnswer> {
  constructor(
    readonly question: TermQuestion,
    readonly by: Principal,
  ) {
    super();
  }
}

/** What clocks of an authority are counted by, from the log itself. A policy of another authority does not exist. */
export class LookUpRules extends Query<FoundRules> {
  constructor(
    readonly authorityId: string,
    readonly wanted: RulesWanted,
  ) {
    super();
  }
}

/**
 * The days on which an authority works: its calendar named `working-days`, else the one that was opened first, in the
 * newest version. Undefined while no day of any is published.
 */
export class LookUpWorkingDays extends Query<Calendar | undefined> {
  constructor(readonly authorityId: string) {
    super();
  }
}
