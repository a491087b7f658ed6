import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { VoidNumber } from '@chancery/registers/contract';
import { RevokeRegistration } from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import { unconditional, type DocumentOutcome } from './document-outcome.js';

/** The document lets go of its number first, then the number becomes void; the reactor finishes what a crash left. */
@CommandHandler(RevokeRegistration)
export class RevokeRegistrationHandler implements ICommandHandler<
  RevokeRegistration,
  DocumentOutcome
> {
  constructor(
    private readonly bus: CommandBus,
    private readonly runner: CommandRunner,
  ) {}

  async execute(command: RevokeRegistration): Promise<DocumentOutcome> {
    const { data, by, context } = command;
    const outcome = await this.runner.run(documentStream, data.documentId, command);
    const lost = outcome.state.situation === 'absent' ? undefined : outcome.state.revoked.at(-1);
    if (lost) {
      const order = { registerId: lost.registerId, sequence: lost.sequence };
      const { reason, at } = data;
      await this.bus.execute(new VoidNumber({ ...order, reason, at }, by, unconditional(context)));
    }
    return outcome;
  }
}
