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

/** What became so far of the steps that were begun in this run. */
type Progress = Map<PlannedStep, StepProgress>;

interface StepProgress {
  readonly appended: boolean;
  /** Set once an order was refused: what became of the note that took its place. */
  readonly refused?: Fate;
}

const begun: StepProgress = { appended: false };

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
    for (const step of unnoted) this.account.meet(await this.note(step, 'in an earlier import'));
    const progress: Progress = new Map();
    for (const batch of batchesOf(remaining)) await this.give(batch, progress);
    for (const step of remaining) this.close(step, progress.get(step) ?? begun);
    this.account.cases += 1;
  }

  /** Gives a batch. Of a step that was refused, what is left is dropped and a note takes its place. */
  private async give(batch: readonly Assignment[], progress: Progress): Promise<void> {
    const due = batch.filter(({ step }) => !progress.get(step)?.refused);
    const answers = await this.desk.giveAll(due.map(({ command }) => this.orderOf(command)));
    for (const [index, { step, command }] of due.entries()) {
      const sofar = progress.get(step) ?? begun;
      const answer = answers[index];
      if (!answer || sofar.refused) continue;
      if (answer.kind === 'done') {
        progress.set(step, { appended: sofar.appended || answer.events > 0 });
      } else {
        const refused = await this.refuse(step, command, answer.refusal);
        progress.set(step, { ...sofar, refused });
      }
    }
  }

  private close({ event, isMapped }: PlannedStep, { appended, refused }: StepProgress): void {
    if (!isMapped && appended) this.account.unmapped.add(event.activity);
    if (refused || !appended) this.account.meet(refused ?? 'already-there');
    else this.account.meet(isMapped ? 'appended' : 'noted');
  }

  private refuse(
    step: PlannedStep,
    { type: command }: PlannedCommand,
    { code, message: reason }: DomainError,
  ): Promise<Fate> {
    const { activity, line } = step.event;
    this.account.refuse({ activity, command, code, reason }, line);
    return this.note(step, reason);
  }

  /** What cannot be done is written down. */
  private async note({ noteIfRefused: note }: PlannedStep, reason: string): Promise<Fate> {
    const data = { ...note.data, text: `${note.data.text} (refused: ${reason})` };
    const answer = await this.desk.give(this.orderOf({ ...note, data }));
    return answer.kind === 'done' ? 'noted' : 'lost';
  }

  private orderOf(planned: PlannedCommand): ReturnType<typeof orderOf> {
    return orderOf(planned, this.cast.principalOf(planned.by));
  }
}
