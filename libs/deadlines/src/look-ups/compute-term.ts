import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import type { Principal } from '@chancery/kernel';
import { calendarStream } from '../domain/calendar.decider.js';
import { CalendarNotFound } from '../domain/calendar.errors.js';
import type { OpenedCalendar } from '../domain/calendar.state.js';
import { policyStream } from '../domain/deadline-policy.decider.js';
import { DeadlinePolicyNotFound } from '../domain/deadline-policy.errors.js';
import type { PublishedPolicy } from '../domain/deadline-policy.state.js';
import { mayKnow } from '../domain/rights.js';
import { answerTerm, chosenVersion, type TermAnswer } from '../domain/term-question.js';
import { ComputeTerm } from '../deadlines.queries.js';
import { offsetsAround } from './offsets-around.js';

/** Reads the policy and its calendar in the log itself: what was published a moment ago counts. */
@QueryHandler(ComputeTerm)
export class ComputeTermHandler implements IQueryHandler<ComputeTerm> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ question, by }: ComputeTerm): Promise<TermAnswer> {
    const chosen = chosenVersion(await this.policy(question.policyId, by), question);
    const calendar = await this.calendar(chosen.policy.calendarId);
    const offsets = offsetsAround(chosen.policy, question);
    return answerTerm(question, { chosen, calendar, offsets });
  }

  private async policy(policyId: string, by: Principal): Promise<PublishedPolicy> {
    const { state } = await this.runner.load(policyStream, policyId);
    if (state.status === 'absent' || !mayKnow(by, state.authorityId))
      throw new DeadlinePolicyNotFound(policyId);
    return state;
  }

  private async calendar(calendarId: string): Promise<OpenedCalendar> {
    const { state } = await this.runner.load(calendarStream, calendarId);
    if (state.status === 'absent') throw new CalendarNotFound(calendarId);
    return state;
  }
}
