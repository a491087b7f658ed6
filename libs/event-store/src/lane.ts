import type { Message, Order } from '@chancery/kernel';
import { CommandTooLarge, ConcurrencyLost } from './event-store.errors.js';
import { WrongRevision, type EventStore } from './event-store.js';
import { fold, type Folded } from './folded-stream.js';
import { isLong, type AnyType } from './long-type.js';
import { askedBy } from './recall.js';
import type { RememberedFolds } from './remembered-folds.js';
import { backOff, pause } from './retry.js';
import type { Turns } from './turns.js';
import { decideAll, outcomeOf, repetitionOf, type Outcome, type Verdict } from './verdict.js';

interface Waiting {
  readonly command: Order;
  readonly resolve: (outcome: Outcome<unknown, Message>) => void;
  readonly reject: (reason: unknown) => void;
}

/** Where a lane finds the fold of its stream, and the state that it had at a revision. */
export interface Shelf {
  readonly folds: RememberedFolds;
  readonly turns: Turns;
  at(revision: number): Promise<unknown>;
  leave(): void;
}

/** A race is lost a few times at most, as processes take turns. This many are lost only if something is wrong. */
const maxAttempts = 50;
const maxCombined = 128;

/**
 * The commands waiting for one stream. Those that came while an append was under way are decided one after
 * the other, each on the state that the one before it left, and go to the log in one append: a hundred
 * registrars at one register cost a few appends and lose no race against each other.
 */
export class Lane {
  private readonly waiting: Waiting[] = [];
  private busy = false;

  constructor(
    private readonly store: EventStore,
    private readonly stream: string,
    private readonly type: AnyType,
    private readonly shelf: Shelf,
  ) {}

  run(command: Order): Promise<Outcome<unknown, Message>> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ command, resolve, reject });
      if (!this.busy) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.busy = true;
    await Promise.resolve(); // commands given in the same turn come along
    const { turns } = this.shelf;
    while (this.waiting.length > 0) {
      await turns.begin();
      const batch = this.waiting.splice(0, maxCombined);
      await this.settle(batch).catch((error: unknown) => {
        for (const { reject } of batch) reject(error);
      });
      turns.end();
    }
    this.busy = false;
    this.shelf.leave();
  }

  /** Each of the batch gets its answer. What is too large for one append together goes one by one. */
  private async settle(batch: readonly Waiting[]): Promise<void> {
    try {
      await this.decideAndAppend(batch);
    } catch (error) {
      if (!(error instanceof CommandTooLarge) || batch.length === 1) throw error;
      for (const one of batch) await this.settle([one]).catch(one.reject);
    }
  }

  /**
   * Decides on the fold as remembered, which an append at its revision proves to be current. Where nothing
   * is appended nothing is proved, so the decision is made again on the current fold. A lost race is decided
   * again by the rules on what has come since.
   */
  private async decideAndAppend(batch: readonly Waiting[]): Promise<void> {
    const commands = batch.map(({ command }) => command);
    const { folds } = this.shelf;
    const asked = commands.map((command) => askedBy(this.type, command));
    const waits = backOff(1, 4); // who waits for long misses the room that others leave
    let folded = folds.get(this.stream);
    for (let attempt = 1; attempt <= maxAttempts; attempt++) {
      const wasRemembered = folded !== undefined;
      folded ??= await folds.current(this.stream, this.type);
      const { of: recalled } = await folds.recall(this.stream, this.type, folded, asked);
      const { stream, type } = this;
      const verdicts = decideAll({ stream, decider: type.decider, folded, recalled }, commands);
      const appended = await this.append(folded, verdicts);
      if (appended === 'appended' || (appended === 'nothing-to-append' && !wasRemembered))
        return this.answer(batch, verdicts, folded);
      if (appended === 'lost') {
        this.shelf.turns.lost();
        await pause(waits.next().value);
      }
      folded = undefined;
    }
    throw new ConcurrencyLost({ stream: this.stream, attempts: maxAttempts });
  }

  private async append(
    folded: Folded<unknown>,
    verdicts: readonly Verdict[],
  ): Promise<'appended' | 'nothing-to-append' | 'lost'> {
    const events = verdicts.flatMap((verdict) => (verdict.kind === 'events' ? verdict.events : []));
    if (events.length === 0) return 'nothing-to-append';
    const before = folded.revision;
    const begun = performance.now();
    try {
      const { position } = await this.store.append(this.stream, events, before);
      this.shelf.turns.appended(performance.now() - begun);
      events.forEach((event, index) =>
        fold(folded, this.type.decider, { ...event, revision: before + 1 + index, position }),
      );
      this.shelf.folds.keep(this.stream, folded);
      return 'appended';
    } catch (error) {
      if (error instanceof WrongRevision) return 'lost';
      throw error;
    }
  }

  private answer(
    batch: readonly Waiting[],
    verdicts: readonly Verdict[],
    folded: Folded<unknown>,
  ): void {
    batch.forEach(({ resolve, reject }, index) => {
      const verdict = verdicts[index];
      if (!verdict) return;
      if (verdict.kind === 'refused') reject(verdict.reason);
      else if (verdict.kind === 'events') resolve(outcomeOf(this.stream, verdict, folded));
      else this.repeat(verdict, folded.revision).then(resolve, reject);
    });
  }

  /** Reads the stream again only where it has moved on since the first answer, and never one that is long. */
  private async repeat(
    { answer, state }: Extract<Verdict, { kind: 'repeated' }>,
    revision: number,
  ): Promise<Outcome<unknown, Message>> {
    const isThen = answer.revision === revision || isLong(this.type);
    const then = isThen ? state : await this.shelf.at(answer.revision);
    return repetitionOf(this.stream, answer, then);
  }
}
