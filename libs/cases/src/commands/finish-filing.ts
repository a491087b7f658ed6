import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { hasLeft } from '@chancery/documents/rules';
import { entryOf } from '../domain/case.state.js';
import { FinishFiling, FinishMove } from '../domain/filing.commands.js';
import { derived } from './case-outcome.js';
import { Filing, isForGood } from './filing.js';

/**
 * Files the document under its entry; if it lies elsewhere or can be filed no more, the entry becomes void. A document
 * that lay there and left is let alone: what ended its stay tells the case, too.
 */
@CommandHandler(FinishFiling)
export class FinishFilingHandler implements ICommandHandler<FinishFiling, void> {
  constructor(private readonly filing: Filing) {}

  async execute({ data, by, context }: FinishFiling): Promise<void> {
    const { caseId, documentId, entry, at } = data;
    const of = await this.filing.caseOf(caseId);
    if (of.status === 'absent') return;
    const open = entryOf(of, documentId);
    if (open?.entry !== entry) return;
    if (hasLeft(await this.filing.documentOf(documentId), { caseId, entry })) return;
    const ordered = { at, by, context };
    try {
      await this.filing.file(of, open, ordered);
    } catch (error) {
      if (!isForGood(error)) throw error;
      const voided = { ...ordered, context: derived(context, 'void') };
      await this.filing.voided({ caseId, documentId, entry }, error.message, voided);
    }
  }
}

/** Tells a case that a document left its entry. */
@CommandHandler(FinishMove)
export class FinishMoveHandler implements ICommandHandler<FinishMove, void> {
  constructor(private readonly filing: Filing) {}

  async execute({ data, by, context }: FinishMove): Promise<void> {
    const { caseId, documentId, entry, toCaseId, reason, at } = data;
    const left = { caseId, documentId, entry };
    const ordered = { at, by, context };
    await (toCaseId === undefined
      ? this.filing.voided(left, reason, ordered)
      : this.filing.movedOut(left, toCaseId, ordered));
  }
}
