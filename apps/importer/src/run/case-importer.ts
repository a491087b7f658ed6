import type { EventStore } from '@chancery/event-store';
import type { DomainError } from '@chancery/kernel';
import type { Cast } from '../plan/cast.js';
import type { PlannedCase, PlannedCommand, PlannedStep } from '../plan/planned.js';
import type { Account, Fate } from '../summary/account.js';
import { batchesOf } from './batches.js';
import type { Assignment } from './batches.js';
import type { OrderDesk } from './order-desk.js';
import { orderOf } from './order-of.js';
import { Past } from './past.js';
import { patiently } from './patiently.js';

/** What the orders of a step came to so far. */
interface Result {
  events: number;
  refused?: DomainError;
}

/** Replays planned cases and keeps account of what became of each event of the log. */
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
    const { done, unnoted, remaining } = past.standingOf(planned);
    this.account.meet('already-there', done.length);
    for (const step of unnoted) this.account.meet(await this.note(step, 'by the rules'));
    const results = new Map<PlannedStep, Result>(remaining.map((step) => [step, { events: 0 }]));
    for (const batch of batchesOf(remaining)) await this.give(batch, results);
    for (const [step, result] of results) this.account.meet(this.fateOf(step, result));
    this.account.cases += 1;
  }
}
