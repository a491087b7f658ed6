import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { LookUpCaseBearer, type Bearer } from '@chancery/registers/contract';
import { caseStream } from '../domain/case.decider.js';
import { mayReadCase } from '../domain/case.rights.js';

/** A number that a case is about to get is taken, too; only the program that gives up an opening may void it. */
@QueryHandler(LookUpCaseBearer)
export class LookUpCaseBearerHandler implements IQueryHandler<LookUpCaseBearer> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ entry, by }: LookUpCaseBearer): Promise<Bearer> {
    const { state } = await this.runner.load(caseStream, entry.caseId);
    if (state.status === 'absent') return { isBound: by.kind !== 'service', isReadable: false };
    const { number } = state;
    const isBound = number?.registerId === entry.registerId && number.sequence === entry.sequence;
    return { isBound, isReadable: mayReadCase(state, by) };
  }
}
