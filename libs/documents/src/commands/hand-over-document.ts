import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { HandOverDocument } from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import { AddresseeNotAvailable } from '../domain/document.errors.js';
import { Addressees } from './addressees.js';
import type { DocumentOutcome } from './run-on-document.js';

/** Nothing is sent to where nobody would find it. */
@CommandHandler(HandOverDocument)
export class HandOverDocumentHandler implements ICommandHandler<HandOverDocument, DocumentOutcome> {
  constructor(
    private readonly addressees: Addressees,
    private readonly runner: CommandRunner,
  ) {}

  async execute(command: HandOverDocument): Promise<DocumentOutcome> {
    const { documentId, to } = command.data;
    return this.runner.run(documentStream, documentId, command, async () => {
      if (!(await this.addressees.isAvailable(to, command.by)))
        throw new AddresseeNotAvailable(documentId, to);
      return command;
    });
  }
}
