import type { EventStore } from '@chancery/event-store';
import type { DomainError } from '@chancery/kernel';
import type { Cast } from '../plan/cast.js';
import type { PlannedCase, PlannedCommand, PlannedStep } from '../plan/planned.js';
import type { Account, Fate } from '../summary/account.js';
import type { OrderDesk } from './order-desk.js';
import { orderOf } from './order-of.js';
import { Past } from './past.js';
import { isRefusal, patiently } from './patiently.js';

/** Replays planned cases through the command bus and keeps account of what became of each event. */
export class CaseImporter {
  constructor(
    private readonly desk: OrderDesk,
    private readonly store: EventStore,
    private readonly cast: Cast,
    private readonly account: Account,
  ) {}

  /** Takes the steps of a case one after the other, from where an earlier import ended. */
  async take(planned: PlannedCase): Promise<void> {
    const past = await patiently(() => Past.of(this.store, planned.documentId));
    const remaining = past.remaining(planned);
    this.account.meet('already-there', planned.steps.length - remaining.length);
    for (const step of remaining) this.account.meet(await this.takeStep(step));
    this.account.cases += 1;
  }

  private async takeStep(step: PlannedStep): Promise<Fate> {
    let appended = 0;
    for (const command of step.commands) {
      try {
        appended += await this.order(command);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        return this.noteRefusal(step, command, error);
      }
    }
    if (appended === 0) return 'already-there';
    if (!step.isMapped) this.account.unmapped.add(step.event.activity);
    return step.isMapped ? 'appended' : 'noted';
  }

  /** What cannot be done is written down, with the reason, in place of what was still to be done. */
  private async noteRefusal(
    { event, noteIfRefused }: PlannedStep,
    { type: command }: PlannedCommand,
    { code, message: reason }: DomainError,
  ): Promise<Fate> {
    this.account.refuse({ activity: event.activity, command, code, reason }, event.line);
    const data = { ...noteIfRefused.data, text: `${noteIfRefused.data.text} (refused: ${reason})` };
    try {
      await this.order({ ...noteIfRefused, data });
      return 'noted';
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return 'lost';
    }
  }

  private order(planned: PlannedCommand): Promise<number> {
    return this.desk.give(orderOf(planned, this.cast.principalOf(planned.by)));
  }
}
