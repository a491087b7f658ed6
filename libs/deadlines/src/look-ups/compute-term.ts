import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ComputeTerm } from '../deadlines.messages.js';
import { extentOf } from '../domain/computation.js';
import { mayKnow } from '../domain/rights.js';
import { answerTerm, chosenVersion, type TermAnswer } from '../domain/term-question.js';
import { offsetsAround } from './offsets-around.js';
import { PublishedRules } from './published-rules.js';

@QueryHandler(ComputeTerm)
export class ComputeTermHandler implements IQueryHandler<ComputeTerm> {
  constructor(private readonly published: PublishedRules) {}

  async execute({ question, by }: ComputeTerm): Promise<TermAnswer> {
    const { policyId, startedAt, operations } = question;
    const policy = await this.published.policy(policyId, (id) => mayKnow(by, id));
    const chosen = chosenVersion(policy, question);
    const calendar = await this.published.calendar(chosen.policy.calendarId);
    const { instants, spans } = extentOf(operations);
    const extent = { instants: [startedAt, ...instants], spans };
    const offsets = offsetsAround(chosen.policy, extent);
    return answerTerm(question, { chosen, calendar, offsets });
  }
}
