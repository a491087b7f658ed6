import { ANY_REVISION, type ExpectedRevision } from './expected-revision.js';
import { GroupCommit, type Write } from './group-commit.js';
import { IndexFlush } from './index-flush.js';
import { LiveTail } from './live-tail.js';
import { LogReader } from './log-reader.js';
import { AppendTimedOut } from './store-errors.js';
import type { ProposedEvent, StoredEvent } from './stored-event.js';
import { StreamDirectory } from './stream-directory.js';
import { StreamIndex } from './stream-index.js';
import { StreamStates } from './stream-state.js';
import { forgetDeadReaders, openTables, type Tables } from './tables.js';
import { softDelete, undelete } from './deletions.js';
import { WriteBatch, type AppendReceipt } from './write-batch.js';

/** Events for one stream, all of them or none. */
export interface Append {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly ProposedEvent[];
  /** After this instant (ms since 1970) it is not begun any more. */
  readonly expiresAt?: number | undefined;
}

export type Settle = (outcome: AppendReceipt | Error) => void;

/** The log on disk: one writer, any number of readers. */
export class EventLog {
  readonly reader: LogReader;
  readonly tail: LiveTail;
  readonly directory: StreamDirectory;
  readonly states: StreamStates;
  readonly index: StreamIndex;
  readonly #writer: GroupCommit;
  readonly #flush: IndexFlush;

  private constructor(readonly tables: Tables) {
    const head = lastPosition(tables);
    this.directory = new StreamDirectory(tables);
    this.index = new StreamIndex(tables);
    this.states = new StreamStates(tables, this.directory, this.index);
    this.tail = new LiveTail(head);
    this.reader = new LogReader(tables, this.states, this.tail);
    const batch = new WriteBatch(tables, this.directory, this.index, this.states);
    const commit = (puts: () => void): Promise<unknown> => tables.log.batch(puts);
    const publish = (events: readonly StoredEvent[]): void => this.#publish(events);
    this.#writer = new GroupCommit(batch.startAfter(head), commit, publish, head);
    this.#flush = new IndexFlush(tables, this.index, (write) => this.write(write));
  }

  static open(dataDir: string, mapBytes?: number): EventLog {
    const tables = openTables(dataDir, { mapBytes });
    forgetDeadReaders(tables);
    return new EventLog(tables);
  }

  /** Appends, and tells `settle` once the disk has it. */
  append({ stream, expected, events, expiresAt }: Append, settle: Settle): void {
    this.write({
      run(batch) {
        if (expiresAt !== undefined && Date.now() > expiresAt) throw new AppendTimedOut();
        const state = batch.stream(stream);
        const wasDeleted = state.metadata.isDeleted;
        const before = state.last;
        const receipt = batch.append(state, expected, events);
        if (wasDeleted && state.last > before) undelete(batch, state, before + 1);
        return receipt;
      },
      settle,
    });
  }

  /** Any other change, in turn with the appends. */
  write(write: Write): void {
    this.#writer.submit(write);
  }

  /** As `write`, for those who wait. */
  perform(run: Write['run']): Promise<AppendReceipt> {
    return new Promise((resolve, reject) => {
      const settle: Settle = (outcome) =>
        outcome instanceof Error ? reject(outcome) : resolve(outcome);
      this.write({ run, settle });
    });
  }

  /** Soft-deletes a stream that may not be there at all. */
  async hide(stream: string): Promise<void> {
    if (!this.reader.visibleOrEmpty(stream)) return;
    await this.perform((batch) => softDelete(batch, stream, ANY_REVISION));
  }

  #publish(events: readonly StoredEvent[]): void {
    this.index.add(events);
    this.tail.publish(events);
    this.#flush.appended(events.length);
  }

  /** Takes no more writes, and finishes those it has taken. */
  finishWrites(): Promise<void> {
    this.#flush.close();
    return this.#writer.close();
  }

  /** Closes the files. */
  async close(): Promise<void> {
    await this.finishWrites();
    await this.tables.env.close();
  }
}

function lastPosition({ log }: Tables): number {
  for (const key of log.getKeys({ reverse: true, limit: 1 })) return key as number;
  return 0;
}
