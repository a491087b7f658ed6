import { CommitFailed, StoreClosing } from './store-errors.js';
import type { StoredEvent } from './stored-event.js';
import type { AppendReceipt, WriteBatch } from './write-batch.js';

/** One change that waits for its turn. `settle` is called once, after the disk has it or refused. */
export interface Write {
  /** Decides and puts; throws a `StoreError` to refuse, before it has put anything. */
  run(batch: WriteBatch): AppendReceipt;
  settle(outcome: AppendReceipt | Error): void;
}

/** The transaction around the puts of a batch; its promise settles when they are on disk. */
export type Commit = (puts: () => void) => Promise<unknown>;

const MAX_WRITES_PER_COMMIT = 2_000;

/**
 * Group commit: while one transaction is being synced, further writes gather, and all of them share
 * the next one. So the cost of a sync is divided by the number of writers who wait for it.
 */
export class GroupCommit {
  #waiting: Write[] = [];
  #running: Promise<void> | undefined;
  #isClosed = false;

  constructor(
    private readonly batch: WriteBatch,
    private readonly commit: Commit,
    private readonly published: (events: readonly StoredEvent[]) => void,
    private head: number,
  ) {}

  /** Queues a write. Order of calls is order of execution. */
  submit(write: Write): void {
    if (this.#isClosed) return write.settle(new StoreClosing());
    this.#waiting.push(write);
    this.#running ??= Promise.resolve().then(() => this.#drain());
  }

  /** Refuses new writes and waits for those already taken. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#running;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) await this.#commitNext();
    this.#running = undefined;
  }

  async #commitNext(): Promise<void> {
    const writes = this.#waiting.splice(0, MAX_WRITES_PER_COMMIT);
    const outcomes: (AppendReceipt | Error)[] = [];
    try {
      await this.commit(() => {
        for (const write of writes) outcomes.push(this.#run(write));
      });
    } catch (error) {
      this.batch.revert(this.head);
      const failure = new CommitFailed(
        `Nothing was stored: ${await reasonOf(error)} (is the disk full?)`,
      );
      for (const write of writes) write.settle(failure);
      return;
    }
    const events = this.batch.take();
    this.head = events.at(-1)?.position ?? this.head;
    if (events.length > 0) this.published(events);
    settleAll(writes, outcomes);
  }

  #run(write: Write): AppendReceipt | Error {
    try {
      return write.run(this.batch);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }
}

/**
 * The refused hear first: so whoever lost a race is ahead of the winner in the next one, and nobody
 * starves.
 */
function settleAll(writes: readonly Write[], outcomes: readonly (AppendReceipt | Error)[]): void {
  const settle = (isRefusal: boolean): void =>
    writes.forEach((write, index) => {
      const outcome = outcomes[index] ?? new StoreClosing();
      if (outcome instanceof Error === isRefusal) write.settle(outcome);
    });
  settle(true);
  settle(false);
}

/** lmdb hides the cause in a second promise. */
async function reasonOf(error: unknown): Promise<string> {
  const cause: unknown = (error as { commitError?: unknown }).commitError;
  if (!(cause instanceof Promise)) return error instanceof Error ? error.message : String(error);
  return cause.then(
    () => 'the commit failed',
    (reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
  );
}
