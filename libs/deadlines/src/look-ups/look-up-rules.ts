import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { LookUpRules } from '../deadlines.messages.js';
import type { FoundRules } from '../domain/found-rules.js';
import { calendarOf, chosenVersion } from '../domain/term-question.js';
import { offsetsAround } from './offsets-around.js';
import { PublishedRules } from './published-rules.js';

@QueryHandler(LookUpRules)
export class LookUpRulesHandler implements IQueryHandler<LookUpRules> {
  constructor(private readonly published: PublishedRules) {}

  async execute({ authorityId, wanted }: LookUpRules): Promise<FoundRules> {
    const { policyId, startedAt, instants, spans, calendarVersion } = wanted;
    const found = await this.published.policy(policyId, (id) => id === authorityId);
    const { version, policy } = chosenVersion(found, wanted);
    const calendar = calendarOf(await this.published.calendar(policy.calendarId), calendarVersion);
    const offsets = offsetsAround(policy, { instants: [startedAt, ...instants], spans });
    return { policyVersion: version, rules: { policy, calendar, offsets } };
  }
}
