import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { RecordSent } from '../domain/dispatch.commands.js';
import { deliveryPolicy } from '../domain/dispatch.deemed.js';
import { documentStream } from '../domain/document.decider.js';
import type { DocumentOutcome } from './document-outcome.js';
import { StepCountings } from './step-countings.js';

/** Looks up what counts the term after which the sending is deemed to have arrived, where the procedure says so. */
@CommandHandler(RecordSent)
export class RecordSentHandler implements ICommandHandler<RecordSent, DocumentOutcome> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly countings: StepCountings,
  ) {}

  execute(command: RecordSent): Promise<DocumentOutcome> {
    const { data, by, context } = command;
    const { documentId, consignmentId, at } = data;
    return this.runner.run(documentStream, documentId, command, async () => {
      const { state } = await this.runner.load(documentStream, documentId);
      if (state.situation === 'absent') return command;
      const sending = state.dispatch.consignments.find((it) => it.consignmentId === consignmentId);
      const policyId = sending && deliveryPolicy(state, sending.channel);
      if (policyId === undefined) return command;
      const countings = await this.countings.of(state.authorityId, [policyId], at);
      return new RecordSent({ ...data, countings }, by, context);
    });
  }
}
