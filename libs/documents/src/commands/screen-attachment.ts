import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { ScanFile } from '../file.messages.js';
import { ScreenAttachment } from '../domain/description.commands.js';
import { documentStream } from '../domain/document.decider.js';
import type { DocumentOutcome } from './document-outcome.js';

/** Has the file looked at before the rules are asked. */
@CommandHandler(ScreenAttachment)
export class ScreenAttachmentHandler implements ICommandHandler<ScreenAttachment, DocumentOutcome> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly queries: QueryBus,
  ) {}

  execute(command: ScreenAttachment): Promise<DocumentOutcome> {
    const { data, by, context } = command;
    return this.runner.run(documentStream, data.documentId, command, async () => {
      const screening = await this.queries.execute(new ScanFile(data.file));
      return new ScreenAttachment({ ...data, ...(screening && { screening }) }, by, context);
    });
  }
}
