import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { LookUpCaseStanding, type CaseStanding } from '@chancery/documents/contract';
import { CommandRunner } from '@chancery/event-store';
import { caseStream } from '../domain/case.decider.js';
import { mayReopen } from '../domain/case.rights.js';

/** From the log. What is not there is not closed. */
@QueryHandler(LookUpCaseStanding)
export class LookUpCaseStandingHandler implements IQueryHandler<LookUpCaseStanding> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ caseId, by }: LookUpCaseStanding): Promise<CaseStanding> {
    const { state } = await this.runner.load(caseStream, caseId);
    if (state.status === 'absent') return { isClosed: false, mayReopen: false };
    return { isClosed: state.status === 'closed', mayReopen: mayReopen(state, by) };
  }
}
