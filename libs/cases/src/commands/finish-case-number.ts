import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { VoidNumber } from '@chancery/registers/contract';
import { caseStream } from '../domain/case.decider.js';
import { FinishCaseNumber } from '../domain/filing.commands.js';

/** A number that no case bears, as its opening was broken off, becomes void. */
@CommandHandler(FinishCaseNumber)
export class FinishCaseNumberHandler implements ICommandHandler<FinishCaseNumber, void> {
  constructor(
    private readonly bus: CommandBus,
    private readonly runner: CommandRunner,
  ) {}

  async execute({ data, by, context }: FinishCaseNumber): Promise<void> {
    const { state } = await this.runner.load(caseStream, data.caseId);
    if (state.status !== 'absent') return;
    const { registerId, sequence, at } = data;
    const reason = 'The case was not opened';
    await this.bus.execute(new VoidNumber({ registerId, sequence, reason, at }, by, context));
  }
}
