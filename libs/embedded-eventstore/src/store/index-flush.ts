import {
  decodePositions,
  encodePosition,
  encodePositions,
  foldEventId,
  TOMBSTONE_REVISION,
  type EventIdKey,
} from './keys.js';
import type { RecentIndex } from './recent-index.js';
import { INDEXED_TO, type StreamIndex } from './stream-index.js';
import { StoredEvent } from './stored-event.js';
import { putNumber, type Tables } from './tables.js';
import type { Write } from './group-commit.js';
import { NOTHING_WRITTEN } from './write-batch.js';

/** When so many events have gathered, they are set aside for the tables. */
const FREEZE_AT = 50_000;
/** A lump of entries is written for so many events appended, along with a later commit. */
const EVENTS_PER_LUMP = 500;
/** Each event has two entries: so every lump gains on the writers, however large their commits. */
const ENTRIES_PER_EVENT = 2.5;
/** So often it is looked whether the writers leave time for the rest. */
const TICK_MS = 250;
const QUIET_EVENTS = 1_000;
const RETRY_MS = 2_000;

type FoldedId = [key: EventIdKey, positions: number[]];

/**
 * Moves index entries from memory to the tables, little by little beside the appends, and the rest
 * when nobody writes. Every step can be done again: what counts is the mark set by the last one.
 */
export class IndexFlush {
  #steps: Generator<void> | undefined;
  #sinceLump = 0;
  #sinceTick = 0;
  #isQuiet = true;
  #isWaiting = false;
  #isClosed = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly tables: Tables,
    private readonly index: StreamIndex,
    private readonly submit: (write: Write) => void,
  ) {
    this.#tickIn(TICK_MS);
  }

  /** After a commit of `count` events. */
  appended(count: number): void {
    this.#sinceTick += count;
    this.#sinceLump += count;
    if (!this.index.frozen && this.index.active.count >= FREEZE_AT) this.index.freeze();
    if (this.index.frozen && this.#sinceLump >= EVENTS_PER_LUMP) this.#write();
    if (!this.#timer) this.#tickIn(TICK_MS);
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  #tickIn(ms: number): void {
    if (this.#isClosed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tick(), ms).unref();
  }

  #tick(): void {
    this.#timer = undefined;
    this.#isQuiet = this.#sinceTick < QUIET_EVENTS;
    this.#sinceTick = 0;
    if (this.#isQuiet && !this.index.frozen && this.index.active.count > 0) this.index.freeze();
    if (this.#isQuiet && this.index.frozen) this.#write();
    if (this.index.active.count > 0 || this.index.frozen) this.#tickIn(TICK_MS);
  }

  #write(): void {
    if (this.#isWaiting || this.#isClosed) return;
    this.#isWaiting = true;
    const entries = Math.max(this.#sinceLump, EVENTS_PER_LUMP) * ENTRIES_PER_EVENT;
    this.#sinceLump = 0;
    let isDone = false;
    this.submit({
      run: () => {
        isDone = this.#putLump(entries);
        return NOTHING_WRITTEN;
      },
      settle: (outcome) => {
        this.#isWaiting = false;
        if (outcome instanceof Error) return this.#again();
        if (isDone) this.#finish();
        else if (this.#isQuiet) this.#write();
      },
    });
  }

  #again(): void {
    this.#steps = undefined;
    this.#tickIn(RETRY_MS);
  }

  #finish(): void {
    this.#steps = undefined;
    this.index.thaw();
  }

  #putLump(entries: number): boolean {
    const { frozen } = this.index;
    if (!frozen) return false;
    this.#steps ??= this.#puts(frozen);
    for (let put = 0; put < entries; put++) if (this.#steps.next().done) return true;
    return false;
  }

  *#puts(frozen: RecentIndex): Generator<void> {
    for (const streamId of frozen.streamIds) {
      const tombstone = frozen.tombstone(streamId);
      const { first, positions } = frozen.run(streamId) ?? { first: 0, positions: [] };
      for (const [offset, position] of positions.entries()) {
        yield this.#putEntry(streamId, first + offset, position);
      }
      if (tombstone !== undefined) yield this.#putEntry(streamId, TOMBSTONE_REVISION, tombstone);
      for (const [key, found] of this.#byFoldedId(streamId, [...positions, tombstone])) {
        yield this.#putId(key, found);
      }
    }
    putNumber(this.tables, INDEXED_TO, frozen.lastPosition);
  }

  #putEntry(streamId: number, revision: number, position: number): void {
    void this.tables.revisions.put([streamId, revision], encodePosition(position));
  }

  #putId(key: EventIdKey, found: readonly number[]): void {
    const stored = this.tables.eventIds.getBinary([...key]);
    const all = new Set([...(stored ? decodePositions(stored) : []), ...found]);
    void this.tables.eventIds.put([...key], encodePositions([...all]));
  }

  /** Ids that fold alike share a key, so all of a key's positions are put at once. */
  #byFoldedId(streamId: number, positions: readonly (number | undefined)[]): Iterable<FoldedId> {
    const found = new Map<string, FoldedId>();
    for (const position of positions) {
      const bytes = position === undefined ? undefined : this.tables.log.getBinary(position);
      if (position === undefined || !bytes) continue;
      const key = foldEventId(streamId, new StoredEvent(position, bytes).id);
      const known = found.get(key.join());
      if (known) known[1].push(position);
      else found.set(key.join(), [key, [position]]);
    }
    return found.values();
  }
}
