import { ANY_REVISION, type ExpectedRevision } from './expected-revision.js';
import { GroupCommit, type Write } from './group-commit.js';
import type { JournalEntry } from './journal-entry.js';
import { Journal, readJournal, recover } from './journal.js';
import { LiveTail } from './live-tail.js';
import { LogReader } from './log-reader.js';
import { Records } from './records.js';
import { AppendTimedOut } from './store-errors.js';
import type { ProposedEvent, StoredEvent } from './stored-event.js';
import { StreamDirectory } from './stream-directory.js';
import { StreamIndex } from './stream-index.js';
import { StreamStates } from './stream-state.js';
import { TableFlush } from './table-flush.js';
import { TableWriter } from './table-writer.js';
import { forgetDeadReaders, lastPosition, openTables, type Tables } from './tables.js';
import { softDelete } from './deletions.js';
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
  private readonly commits: GroupCommit;
  private readonly tableWriter: TableWriter;
  private readonly flush: TableFlush;

  private constructor(
    readonly tables: Tables,
    private readonly journal: Journal,
  ) {
    this.tail = new LiveTail(lastPosition(tables));
    const records = new Records(tables, this.tail);
    const eventAt = (position: number): StoredEvent | undefined => records.at(position);
    this.directory = new StreamDirectory(tables);
    this.index = new StreamIndex(tables);
    this.states = new StreamStates(this.directory, this.index, eventAt);
    this.reader = new LogReader(records, this.states, this.tail);
    const batch = new WriteBatch(this.states, this.tail.head);
    this.commits = new GroupCommit(
      batch,
      (entry) => journal.append(entry),
      (entry) => this.publish(entry),
    );
    this.tableWriter = new TableWriter(tables);
    const { index, tail, directory } = this;
    const writer = this.tableWriter;
    const between = (work: () => void): void => this.between(work);
    const parts = { tables, writer, journal, index, tail, records, directory, between };
    this.flush = new TableFlush(parts);
  }

  static open(dataDir: string, mapBytes?: number): EventLog {
    const tables = openTables(dataDir, { mapBytes });
    forgetDeadReaders(tables);
    recover(tables, readJournal(dataDir, lastPosition(tables)));
    return new EventLog(tables, new Journal(dataDir));
  }

  /** Appends, and tells `settle` once the disk has it. */
  append({ stream, expected, events, expiresAt }: Append, settle: Settle): void {
    this.write({
      run(batch) {
        if (expiresAt !== undefined && Date.now() > expiresAt) throw new AppendTimedOut();
        return batch.append(batch.stream(stream), expected, events);
      },
      settle,
    });
  }

  /** Any other change of streams, in turn with the appends. */
  write(write: Write): void {
    this.commits.submit(write);
  }

  /** A change beside the log: `work` puts into the tables. Done when the disk has it. */
  writeTables<T>(work: () => T): Promise<T> {
    return this.tableWriter.write(work);
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

  private between(work: () => void): void {
    const run = (): AppendReceipt => {
      work();
      return { revision: -1, position: undefined };
    };
    this.write({ run, settle: () => undefined });
  }

  private publish(entry: JournalEntry): void {
    this.index.add(entry.events);
    this.tail.publish(entry);
    this.flush.appended(entry.count);
  }

  /** Takes no more writes, and finishes those it has taken. */
  finishWrites(): Promise<void> {
    return this.commits.close();
  }

  /** Closes the files; what the tables cannot take any more is left to the journal. */
  async close(): Promise<void> {
    await this.finishWrites();
    await this.flush.close().then(
      () => this.journal.remove(),
      () => this.journal.close(),
    );
    await this.tables.env.close();
  }
}
