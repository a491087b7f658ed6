import { Injectable } from '@nestjs/common';
import { CommandRunner } from '@chancery/event-store';
import { calendarStream } from '../domain/calendar.decider.js';
import { CalendarNotFound } from '../domain/calendar.errors.js';
import type { OpenedCalendar } from '../domain/calendar.state.js';
import { policyStream } from '../domain/deadline-policy.decider.js';
import { DeadlinePolicyNotFound } from '../domain/deadline-policy.errors.js';
import type { PublishedPolicy } from '../domain/deadline-policy.state.js';

/** Reads policies and calendars in the log itself: what was published a moment ago counts. */
@Injectable()
export class PublishedRules {
  constructor(private readonly runner: CommandRunner) {}

  /** Throws DeadlinePolicyNotFound, also for a policy of an authority that is not visible. */
  async policy(
    policyId: string,
    isVisible: (authorityId: string) => boolean,
  ): Promise<PublishedPolicy> {
    const { state } = await this.runner.load(policyStream, policyId);
    if (state.status === 'absent' || !isVisible(state.authorityId))
      throw new DeadlinePolicyNotFound(policyId);
    return state;
  }

  /** Throws CalendarNotFound. */
  async calendar(calendarId: string): Promise<OpenedCalendar> {
    const { state } = await this.runner.load(calendarStream, calendarId);
    if (state.status === 'absent') throw new CalendarNotFound(calendarId);
    return state;
  }
}
