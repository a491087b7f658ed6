import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { NotFiledHere, UnfileDocument } from '@chancery/documents/contract';
import { mayRead } from '@chancery/documents/rules';
import { CaseNotFound, CaseNotOpen } from '../domain/case.errors.js';
import { mayReadCase } from '../domain/case.rights.js';
import { entryOf } from '../domain/case.state.js';
import { TakeOut } from '../domain/filing.commands.js';
import { derived, unconditional, type CaseOutcome } from './case-outcome.js';
import { Filing } from './filing.js';

/** The document says whether it may be taken out, and by whom; the case then says that the entry is empty. */
@CommandHandler(TakeOut)
export class TakeOutHandler implements ICommandHandler<TakeOut, CaseOutcome> {
  constructor(
    private readonly bus: CommandBus,
    private readonly filing: Filing,
  ) {}

  async execute({ data, by, context }: TakeOut): Promise<CaseOutcome> {
    const { caseId, documentId, reason, at } = data;
    const of = await this.filing.caseOf(caseId);
    if (of.status === 'absent' || !mayReadCase(of, by)) throw new CaseNotFound(caseId);
    if (of.status !== 'open') throw new CaseNotOpen(caseId, of.status);
    const document = await this.filing.documentOf(documentId);
    const entry = entryOf(of, documentId);
    const isHere = document.situation !== 'absent' && mayRead(document, by) && entry !== undefined;
    if (!isHere) throw new NotFiledHere(documentId, caseId);
    const ordered = { at, by, context: derived(context, 'void') };
    const order = { documentId, caseId, reason, at };
    await this.bus.execute(new UnfileDocument(order, by, unconditional(context)));
    return this.filing.voided({ ...entry, caseId }, reason, ordered);
  }
}
