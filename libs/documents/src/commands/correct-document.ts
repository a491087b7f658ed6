import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { CorrectDocument } from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import type { DocumentOutcome } from './document-outcome.js';
import { WordLists } from './word-lists.js';

/** A kind or tags that are put right are held against the lists of the document's authority. */
@CommandHandler(CorrectDocument)
export class CorrectDocumentHandler implements ICommandHandler<CorrectDocument, DocumentOutcome> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly lists: WordLists,
  ) {}

  execute(command: CorrectDocument): Promise<DocumentOutcome> {
    const { data, by, context } = command;
    return this.runner.run(documentStream, data.documentId, command, async () => {
      const { state } = await this.runner.load(documentStream, data.documentId);
      if (state.situation === 'absent') return command;
      const spelled = await this.lists.spelled(state.authorityId, data);
      return new CorrectDocument(spelled, by, context);
    });
  }
}
