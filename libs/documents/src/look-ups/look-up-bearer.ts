import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { LookUpBearer, type Bearer } from '@chancery/registers/contract';
import { documentStream } from '../domain/document.decider.js';
import { mayRead } from '../domain/document.rights.js';
import { isBoundTo } from '../domain/intake.js';

@QueryHandler(LookUpBearer)
export class LookUpBearerHandler implements IQueryHandler<LookUpBearer> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ entry, by }: LookUpBearer): Promise<Bearer> {
    const { state } = await this.runner.load(documentStream, entry.documentId);
    const isReadable = state.situation !== 'absent' && mayRead(state, by);
    return { isBound: isBoundTo(state, entry), isReadable };
  }
}
