import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { hasLeft } from '@chancery/documents/rules';
import { DomainError } from '@chancery/kernel';
import { AbandonMerge, CompleteMerge, JoinParties } from '../domain/case.commands.js';
import { JoinClocks } from '../domain/case-clock.commands.js';
import { CaseNotOpen } from '../domain/case.errors.js';
import { openEntries, type Entry, type PresentCase } from '../domain/case.state.js';
import { CarryOutMerge, FinishFiling } from '../domain/filing.commands.js';
import { derived } from './case-outcome.js';
import { Filing, isForGood } from './filing.js';
import { Moving } from './moving.js';

/**
 * Gives what is in a case that is to be merged to the other: parties, then documents, one by one, under ids that derive
 * from the order. If the other takes nothing in any more, the case goes on by itself with what is left in it.
 */
@CommandHandler(CarryOutMerge)
export class CarryOutMergeHandler implements ICommandHandler<CarryOutMerge, void> {
  constructor(
    private readonly bus: CommandBus,
    private readonly filing: Filing,
    private readonly moving: Moving,
  ) {}

  async execute(command: CarryOutMerge): Promise<void> {
    const { data, by, context } = command;
    const { caseId, at } = data;
    const of = await this.filing.caseOf(caseId);
    if (of.status !== 'merging' || of.intoCaseId === undefined) return;
    const { intoCaseId } = of;
    const ending = { caseId, intoCaseId, at };
    try {
      await this.carryAll(of, intoCaseId, command);
      await this.bus.execute(new CompleteMerge(ending, by, derived(context, 'complete')));
    } catch (error) {
      if (!(error instanceof DomainError) || error.isPassing) throw error;
      const order = { ...ending, reason: error.message };
      await this.bus.execute(new AbandonMerge(order, by, derived(context, 'abandon')));
    }
  }

  /** Throws CaseNotOpen once the other takes nothing in any more. */
  private async carryAll(of: PresentCase, intoCaseId: string, command: CarryOutMerge) {
    const into = await this.filing.caseOf(intoCaseId);
    if (into.status !== 'open') throw new CaseNotOpen(intoCaseId, into.status);
    await this.carryParties(of, intoCaseId, command);
    for (const entry of openEntries(of)) await this.carry(of, entry, intoCaseId, command);
    const { clocks, caseId: fromCaseId } = of;
    const order = { caseId: intoCaseId, fromCaseId, clocks, at: command.data.at };
    const joining = derived(command.context, 'clocks');
    if (clocks.length > 0) await this.bus.execute(new JoinClocks(order, command.by, joining));
  }

  /** Names of parties stay where they are written: the keys that open them are not for the program that does this. */
  private async carryParties(of: PresentCase, toCaseId: string, command: CarryOutMerge) {
    const { data, by, context } = command;
    const { caseId: fromCaseId } = of;
    const parties = of.parties.map(({ heldBy = fromCaseId, ...party }) => ({ ...party, heldBy }));
    const order = { caseId: toCaseId, fromCaseId, parties, at: data.at };
    if (parties.length > 0)
      await this.bus.execute(new JoinParties(order, by, derived(context, 'parties')));
  }

  private async carry(of: PresentCase, entry: Entry, toCaseId: string, command: CarryOutMerge) {
    const { by, context, data } = command;
    const { caseId } = of;
    const { documentId } = entry;
    const { at, reason } = data;
    const { fate: _, ...place } = entry;
    const finishing = derived(context, `${documentId}.finish`);
    await this.bus.execute(new FinishFiling({ ...place, caseId, at }, by, finishing));
    const document = await this.filing.documentOf(documentId);
    if (document.situation !== 'absent' && document.filing?.caseId === caseId)
      try {
        await this.moving.move(documentId, { caseId, toCaseId, reason, at, by, context });
      } catch (error) {
        if (!isForGood(error)) throw error; // it went elsewhere meanwhile
      }
    await this.note({ caseId, documentId, entry: entry.entry }, command);
  }

  /** Says of a document that left the case by another order where it went. */
  private async note(
    left: { caseId: string; documentId: string; entry: number },
    command: CarryOutMerge,
  ) {
    const { data, by, context } = command;
    const document = await this.filing.documentOf(left.documentId);
    if (document.situation === 'absent' || !hasLeft(document, left)) return;
    const ordered = { at: data.at, by, context: derived(context, `${left.documentId}.noted`) };
    await (document.filing
      ? this.filing.movedOut(left, document.filing.caseId, ordered)
      : this.filing.voided(left, data.reason, ordered));
  }
}
