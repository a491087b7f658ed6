import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { awaitsFiling } from '@chancery/documents/rules';
import { CommandRunner } from '@chancery/event-store';
import { TakeIn } from '../domain/case.commands.js';
import { caseStream } from '../domain/case.decider.js';
import { derived, unconditional, type CaseOutcome } from './case-outcome.js';
import { Filing, givenEntry, isForGood } from './filing.js';

/**
 * Takes a document into a case. The document is asked before an entry is given out, so that none is given in vain. If
 * it is filed elsewhere in between, the entry becomes void; if this dies in between, the reactor finishes it.
 */
@CommandHandler(TakeIn)
export class TakeInHandler implements ICommandHandler<TakeIn, CaseOutcome> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly filing: Filing,
  ) {}

  async execute(command: TakeIn): Promise<CaseOutcome> {
    const { data, by, context } = command;
    const { caseId, documentId, at } = data;
    caseStream.decider.admit(await this.filing.caseOf(caseId), command);
    awaitsFiling(await this.filing.documentOf(documentId), data, by);
    const outcome = await this.runner.run(caseStream, caseId, command);
    const [of, entry] = givenEntry(outcome, documentId);
    try {
      await this.filing.file(of, entry, { at, by, context: unconditional(context) });
    } catch (error) {
      if (!isForGood(error)) throw error;
      const ordered = { at, by, context: derived(context, 'void') };
      await this.filing.voided({ ...entry, caseId }, error.message, ordered);
      throw error;
    }
    return outcome;
  }
}
