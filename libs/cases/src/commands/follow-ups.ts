import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { AdmitUnit } from '@chancery/documents/contract';
import { ReopenCase } from '../domain/case.commands.js';
import { CaseNotOpen, ParentCaseClosed } from '../domain/case.errors.js';
import { openEntries } from '../domain/case.state.js';
import { AdmitCaseUnit, ReopenCaseWithDocument } from '../domain/filing.commands.js';
import { derived } from './case-outcome.js';
import { Filing, isForGood } from './filing.js';

/** Opens the documents of a case to the unit that answers for it now. */
@CommandHandler(AdmitCaseUnit)
export class AdmitCaseUnitHandler implements ICommandHandler<AdmitCaseUnit, void> {
  constructor(
    private readonly bus: CommandBus,
    private readonly filing: Filing,
  ) {}

  async execute({ data: { caseId, unitId, at }, by, context }: AdmitCaseUnit): Promise<void> {
    const of = await this.filing.caseOf(caseId);
    if (of.status === 'absent') return;
    for (const { documentId } of openEntries(of))
      try {
        const order = { documentId, caseId, unitId, at };
        await this.bus.execute(new AdmitUnit(order, by, derived(context, documentId)));
      } catch (error) {
        if (!isForGood(error)) throw error; // it was moved out meanwhile
      }
  }
}

/** Opens the case again in which the document lies; one that is open, or was cancelled, stays as it is. */
@CommandHandler(ReopenCaseWithDocument)
export class ReopenCaseWithDocumentHandler implements ICommandHandler<
  ReopenCaseWithDocument,
  void
> {
  constructor(
    private readonly bus: CommandBus,
    private readonly filing: Filing,
  ) {}

  async execute({ data: { documentId, at }, by, context }: ReopenCaseWithDocument): Promise<void> {
    const document = await this.filing.documentOf(documentId);
    if (document.situation === 'absent' || !document.filing) return;
    const { caseId } = document.filing;
    const reason = 'A document in it was opened again';
    try {
      const order = { caseId, reason, because: { documentId }, at };
      await this.bus.execute(new ReopenCase(order, by, context));
    } catch (error) {
      if (!(error instanceof CaseNotOpen || error instanceof ParentCaseClosed)) throw error;
    }
  }
}
