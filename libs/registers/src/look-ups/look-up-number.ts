import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { registerStream } from '../domain/register.decider.js';
import { numberHeld } from '../domain/register.state.js';
import { LookUpNumber } from '../registers.messages.js';

@QueryHandler(LookUpNumber)
export class LookUpNumberHandler implements IQueryHandler<LookUpNumber> {
  constructor(private readonly runner: CommandRunner) {}

  async execute({ registerId, documentId }: LookUpNumber): Promise<ReturnType<typeof numberHeld>> {
    const { state } = await this.runner.load(registerStream, registerId);
    return numberHeld(state, documentId);
  }
}
