import type { Journal } from './journal.js';
import type { StreamIndex } from './stream-index.js';
import { TablePuts, type PutParts } from './table-puts.js';
import type { TableWriter } from './table-writer.js';

/** When so much has gathered, it is set aside for the tables. */
const FREEZE_EVENTS = 50_000;
const FREEZE_BYTES = 16 * 1024 * 1024;
/** A lump is written for so many events appended. */
const EVENTS_PER_LUMP = 500;
/** Each event has three entries: so every lump gains on the writers, however large their commits. */
const ENTRIES_PER_EVENT = 4;
/** So often it is looked whether the writers leave time for the rest. */
const TICK_MS = 250;
const QUIET_EVENTS = 1_000;
const RETRY_MS = 2_000;

/** What the flush moves, and from where to where. */
export interface FlushParts extends PutParts {
  readonly writer: TableWriter;
  readonly journal: Journal;
  readonly index: StreamIndex;
  /** Takes a turn between two commits. */
  readonly between: (work: () => void) => void;
}

/**
 * Moves what the journal holds to the tables, little by little beside the appends, and the rest when
 * nobody writes: first names and records, in their order, then the index entries, sorted. Every step can
 * be done again: what counts is the newest record, and for the indexes the mark set by the last step.
 */
export class TableFlush {
  private puts: TablePuts | undefined;
  private sinceLump = 0;
  private sinceTick = 0;
  private isQuiet = true;
  private isWriting = false;
  private isClosed = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly parts: FlushParts) {
    this.tickIn(TICK_MS);
  }

  /** After a commit of `count` events. */
  appended(count: number): void {
    this.sinceTick += count;
    this.sinceLump += count;
    const { active } = this.parts.index;
    const isMuch = active.count >= FREEZE_EVENTS || active.bytes >= FREEZE_BYTES;
    if (isMuch) this.freeze();
    if (this.parts.index.frozen && this.sinceLump >= EVENTS_PER_LUMP) void this.write();
    if (!this.timer) this.tickIn(TICK_MS);
  }

  /** Moves all that is left. Nothing may be appended any more. */
  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await this.parts.writer.idle();
    const { index } = this.parts;
    while (index.frozen || index.active.count > 0) {
      this.freeze();
      await this.lump(FREEZE_EVENTS);
    }
  }

  private tickIn(ms: number): void {
    if (this.isClosed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tick(), ms).unref();
  }

  private tick(): void {
    this.timer = undefined;
    this.isQuiet = this.sinceTick < QUIET_EVENTS;
    this.sinceTick = 0;
    const { index } = this.parts;
    if (this.isQuiet && index.frozen) void this.write();
    else if (this.isQuiet && index.active.count > 0) this.parts.between(() => this.freeze());
    if (index.active.count > 0 || index.frozen) this.tickIn(TICK_MS);
  }

  /**
   * If nothing is set aside already. Between two commits only, for the journal turns with it: what is
   * set aside and what its one file holds is the same, and that file is needed until all of it is in the
   * tables.
   */
  private freeze(): void {
    if (this.parts.index.frozen) return;
    this.parts.index.freeze();
    this.parts.journal.turn();
    if (this.isQuiet) void this.write();
  }

  private async write(): Promise<void> {
    if (this.isWriting || this.isClosed) return;
    this.isWriting = true;
    const entries = Math.max(this.sinceLump, EVENTS_PER_LUMP) * ENTRIES_PER_EVENT;
    this.sinceLump = 0;
    try {
      await this.lump(entries);
    } catch {
      this.tickIn(RETRY_MS);
      return;
    } finally {
      this.isWriting = false;
    }
    if (this.parts.index.frozen && this.isQuiet) void this.write();
  }

  /** Writes so many entries of what was set aside. A lump that fails is begun anew by the next. */
  private async lump(entries: number): Promise<void> {
    const { writer, index, tail, directory } = this.parts;
    const { frozen } = index;
    if (!frozen) return;
    const puts = (this.puts ??= new TablePuts(this.parts, frozen));
    try {
      const isDone = await writer.write(() => puts.next(entries));
      tail.settle(puts.settledTo);
      directory.forget(puts.names);
      if (!isDone) return;
      index.thaw();
      this.puts = undefined;
    } catch (error) {
      this.puts = undefined;
      throw error;
    }
  }
}
