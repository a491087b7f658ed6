import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CommandRunner } from '@chancery/event-store';
import { CorrectDocument } from '../domain/document.commands.js';
import { documentStream } from '../domain/document.decider.js';
import type { Present } from '../domain/document.state.js';
import type { DocumentOutcome } from './document-outcome.js';
import { ProceduresToFollow } from './procedures-to-follow.js';
import { Replies } from './replies.js';
import { WordLists } from './word-lists.js';

/**
 * A kind or tags that are put right are held against the lists of the document's authority. With another kind comes
 * its procedure, and with another day of receipt the rules by which terms are counted anew.
 */
@CommandHandler(CorrectDocument)
export class CorrectDocumentHandler implements ICommandHandler<CorrectDocument, DocumentOutcome> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly lists: WordLists,
    private readonly procedures: ProceduresToFollow,
    private readonly replies: Replies,
  ) {}

  execute(command: CorrectDocument): Promise<DocumentOutcome> {
    const { data, by, context } = command;
    return this.runner.run(documentStream, data.documentId, command, async () => {
      const { state } = await this.runner.load(documentStream, data.documentId);
      if (state.situation === 'absent') return command;
      await this.replies.demandAnswerable(data.inReplyTo ?? [], by);
      const spelled = await this.lists.spelled(state.authorityId, data);
      const corrected = {
        ...spelled,
        ...(await this.procedureOf(state, spelled)),
        ...(await this.procedures.recounting(state, spelled)),
      };
      return new CorrectDocument(corrected, by, context);
    });
  }

  /** The procedure for another kind, as it was in force when the document came. */
  private async procedureOf(
    { kind: before, authorityId, documentId, openedAt, receivedAt }: Present,
    { kind, receivedAt: startedAt = receivedAt, at }: CorrectDocument['data'],
  ): Promise<Pick<CorrectDocument['data'], 'procedure'>> {
    if (kind === undefined || kind === before) return {};
    const procedure = await this.procedures.forKind(authorityId, kind, {
      ...{ documentId, openedAt, receivedAt: startedAt, at },
    });
    return procedure ? { procedure } : {};
  }
}
