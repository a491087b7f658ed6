import { CommitFailed, StoreClosing } from './store-errors.js';
import type { JournalEntry } from './journal-entry.js';
import type { AppendReceipt, WriteBatch } from './write-batch.js';

/** One write that waits for its turn. `settle` is called once, after the disk has it or refused. */
export interface Write {
  /** Decides and puts; throws a `StoreError` to refuse, before it has put anything. */
  run(batch: WriteBatch): AppendReceipt;
  settle(outcome: AppendReceipt | Error): void;
}

/** Settles when an entry is on disk. */
export type Commit = (entry: JournalEntry) => Promise<void>;

const SHARES = 6;
/** About as many writes are taken, decided and told while the disk works for a millisecond. */
const WRITES_PER_MS = 20;
/** What was measured has our own work in it when there is much of it, so less is believed sooner than more. */
const BELIEVED = { less: 0.5, more: 0.02 };

/**
 * Group commit: while one entry is being written to the disk, further writes gather, and all of them
 * share the next one. So the cost of a sync is divided by the number of writers who wait for it.
 */
export class GroupCommit {
  private waiting: Write[] = [];
  private running: Promise<void> | undefined;
  private isClosed = false;
  /** What the disk takes for a commit, in the mean of the last ones. */
  private commitMs = 0;

  constructor(
    private readonly batch: WriteBatch,
    private readonly commit: Commit,
    private readonly published: (entry: JournalEntry) => void,
  ) {}

  /** Queues a write. Order of calls is order of execution. */
  submit(write: Write): void {
    if (this.isClosed) return write.settle(new StoreClosing());
    this.waiting.push(write);
    this.running ??= Promise.resolve().then(() => this.drain());
  }

  /** Refuses new writes and waits for those already taken. */
  async close(): Promise<void> {
    this.isClosed = true;
    await this.running;
  }

  /**
   * While an entry is on its way to the disk, the writers of the one before are told. And whoever was
   * refused without waiting for the disk hears before the winners do: so the loser of a race is ahead of
   * its winner in the next one, and nobody starves.
   */
  private async drain(): Promise<void> {
    let tell = (): void => undefined;
    while (this.waiting.length > 0) {
      const writes = this.waiting.splice(0, this.share());
      const outcomes = writes.map((write) => this.run(write));
      const entry = this.batch.take();
      const tellThese = (): void => settleAll(writes, outcomes);
      if (entry.count === 0) {
        tellThese();
        continue;
      }
      const committed = this.commitEntry(entry);
      tell();
      const failure = await committed;
      tell = failure ? () => writes.forEach((write) => write.settle(failure)) : tellThese;
    }
    tell();
    this.running = undefined;
  }

  /**
   * How many of the waiting go into the next commit: with a quick disk a share, so that the first of them
   * are told, and at work again, while the others are on their way; all at once, writers and server would
   * take turns at standing idle. With a slow one as many as there are, for then it is the disk that counts.
   */
  private share(): number {
    const worthIt = Math.ceil(this.commitMs * WRITES_PER_MS);
    return Math.max(1, worthIt, Math.ceil(this.waiting.length / SHARES));
  }

  private async commitEntry(entry: JournalEntry): Promise<Error | undefined> {
    const begun = performance.now();
    try {
      await this.commit(entry);
      this.learn(performance.now() - begun);
    } catch (error) {
      this.batch.revert(entry);
      const reason = error instanceof Error ? error.message : String(error);
      return new CommitFailed(`Nothing was stored: ${reason} (is the disk full?)`);
    }
    this.published(entry);
    return undefined;
  }

  private learn(measuredMs: number): void {
    const change = measuredMs - this.commitMs;
    this.commitMs += change * (change < 0 ? BELIEVED.less : BELIEVED.more);
  }

  private run(write: Write): AppendReceipt | Error {
    try {
      return write.run(this.batch);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }
}

/** The refused hear first. */
const settleAll = (
  writes: readonly Write[],
  outcomes: readonly (AppendReceipt | Error)[],
): void => {
  const settle = (isRefusal: boolean): void =>
    writes.forEach((write, index) => {
      const outcome = outcomes[index] ?? new StoreClosing();
      if (outcome instanceof Error === isRefusal) write.settle(outcome);
    });
  settle(true);
  settle(false);
};
