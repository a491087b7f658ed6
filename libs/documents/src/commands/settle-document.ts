import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { NoteInterimReply, SettleDocument } from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import { omit } from '../omit.js';
import type { DocumentOutcome } from './document-outcome.js';
import { Replies } from './replies.js';

/** Looks up the register numbers of the replies: those of outgoing documents which the caller may read. */
@CommandHandler(SettleDocument)
export class SettleDocumentHandler implements ICommandHandler<SettleDocument, DocumentOutcome> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly replies: Replies,
  ) {}

  execute({ data, by, context }: SettleDocument): Promise<DocumentOutcome> {
    const order = omit(data, 'replies');
    const command = new SettleDocument(order, by, context);
    return this.runner.run(documentStream, data.documentId, command, async () => {
      const replies = await this.replies.among([...new Set(data.replyIds)], by);
      return new SettleDocument({ ...order, replies }, by, context);
    });
  }
}

@CommandHandler(NoteInterimReply)
export class NoteInterimReplyHandler implements ICommandHandler<NoteInterimReply, DocumentOutcome> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly replies: Replies,
  ) {}

  execute({ data, by, context }: NoteInterimReply): Promise<DocumentOutcome> {
    const order = omit(data, 'number');
    const command = new NoteInterimReply(order, by, context);
    return this.runner.run(documentStream, data.documentId, command, async () => {
      const [reply] = await this.replies.among([data.replyId], by);
      return reply
        ? new NoteInterimReply({ ...order, number: reply.number }, by, context)
        : command;
    });
  }
}
