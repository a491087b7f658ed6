import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseNotFound, CaseNotOpen, MoveWithinCase } from '../domain/case.errors.js';
import { demandMover, mayReadCase } from '../domain/case.rights.js';
import { MoveDocuments } from '../domain/filing.commands.js';
import type { CaseOutcome } from './case-outcome.js';
import { Filing } from './filing.js';
import { Moving } from './moving.js';

/** Moves documents from one case to another. What a crash leaves undone, the reactor finishes. */
@CommandHandler(MoveDocuments)
export class MoveDocumentsHandler implements ICommandHandler<MoveDocuments, CaseOutcome> {
  constructor(
    private readonly moving: Moving,
    private readonly filing: Filing,
  ) {}

  async execute({ type, data, by, context }: MoveDocuments): Promise<CaseOutcome> {
    const { caseId, toCaseId, documentIds } = data;
    const of = demandMover(await this.filing.caseOf(caseId), type, caseId, by);
    if (of.status !== 'open') throw new CaseNotOpen(caseId, of.status);
    if (caseId === toCaseId) throw new MoveWithinCase(caseId);
    const target = await this.filing.caseOf(toCaseId);
    if (target.status === 'absent' || !mayReadCase(target, by)) throw new CaseNotFound(toCaseId);
    if (target.status !== 'open') throw new CaseNotOpen(toCaseId, target.status);
    await this.moving.demandWhole(of, documentIds, { toCaseId, by });
    let last: CaseOutcome | undefined;
    for (const documentId of documentIds)
      last = await this.moving.move(documentId, { ...data, by, context });
    if (!last) throw new CaseNotFound(caseId);
    return last;
  }
}
