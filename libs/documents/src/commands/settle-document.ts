import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { SettleDocument } from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import { mayRead } from '../domain/document.rights.js';
import { omit } from '../omit.js';
import type { DocumentOutcome } from './document-outcome.js';

/** Looks up the register number of the reply: that of an outgoing document which the caller may read. */
@CommandHandler(SettleDocument)
export class SettleDocumentHandler implements ICommandHandler<SettleDocument, DocumentOutcome> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ data, by, context }: SettleDocument): Promise<DocumentOutcome> {
    const order = omit(data, 'replyNumber');
    const command = new SettleDocument(order, by, context);
    return this.runner.run(documentStream, data.documentId, command, async () => {
      const number = data.replyId === undefined ? undefined : await this.numberOf(data.replyId, by);
      return number === undefined
        ? command
        : new SettleDocument({ ...order, replyNumber: number }, by, context);
    });
  }

  private async numberOf(replyId: string, by: SettleDocument['by']): Promise<string | undefined> {
    const { state: reply } = await this.runner.load(documentStream, replyId);
    const isReply =
      reply.situation !== 'absent' && reply.direction === 'outgoing' && mayRead(reply, by);
    return isReply ? reply.registration?.number : undefined;
  }
}
