import {
  decodePositions,
  encodePosition,
  encodePositions,
  foldEventId,
  TOMBSTONE_REVISION,
} from './keys.js';
import type { LiveTail } from './live-tail.js';
import type { RecentIndex } from './recent-index.js';
import type { Records } from './records.js';
import { putNames, type AssignedName, type StreamDirectory } from './stream-directory.js';
import { INDEXED_TO } from './stream-index.js';
import { putNumber, type Tables } from './tables.js';

/** Where the puts go, and what they come from. */
export interface PutParts {
  readonly tables: Tables;
  readonly tail: LiveTail;
  readonly records: Records;
  readonly directory: StreamDirectory;
}

/**
 * Puts what was set aside into the tables, in as many transactions as one likes: names and records in
 * their order, then the index entries by stream, then the mark that all of it is there.
 */
export class TablePuts {
  readonly names: readonly AssignedName[];
  private readonly steps: Generator<void>;
  private settledPosition: number;

  constructor(
    private readonly parts: PutParts,
    private readonly frozen: RecentIndex,
  ) {
    this.names = parts.directory.unsettled;
    this.settledPosition = parts.tail.settledTo;
    this.steps = this.all();
  }

  /** Up to here the records were put. */
  get settledTo(): number {
    return this.settledPosition;
  }

  /** The next `entries`, inside a write of the tables. True when there are no more. */
  next(entries: number): boolean {
    for (let put = 0; put < entries; put++) if (this.steps.next().done) return true;
    return false;
  }

  private *all(): Generator<void> {
    const { tables } = this.parts;
    const { frozen } = this;
    putNames(tables, this.names);
    while (this.settledPosition < frozen.lastPosition) yield this.putRecord();
    for (const streamId of frozen.streamIds) {
      const tombstone = frozen.tombstone(streamId);
      const { first, positions } = frozen.run(streamId) ?? { first: 0, positions: [] };
      for (const [offset, position] of positions.entries()) {
        yield this.putEntry(streamId, first + offset, position);
      }
      if (tombstone !== undefined) yield this.putEntry(streamId, TOMBSTONE_REVISION, tombstone);
      for (const position of positions) yield this.putId(streamId, position);
      if (tombstone !== undefined) yield this.putId(streamId, tombstone);
    }
    putNumber(tables, INDEXED_TO, frozen.lastPosition);
  }

  private putRecord(): void {
    const { tables, tail } = this.parts;
    const position = ++this.settledPosition;
    const event = tail.at(position);
    if (event) void tables.log.put(position, event.bytes, { append: true } as never);
  }

  private putEntry(streamId: number, revision: number, position: number): void {
    void this.parts.tables.revisions.put([streamId, revision], encodePosition(position));
  }

  /** Ids that fold alike share a key. */
  private putId(streamId: number, position: number): void {
    const { tables, records } = this.parts;
    const event = records.at(position);
    if (!event) return;
    const key = [...foldEventId(streamId, event.id)];
    const stored = tables.eventIds.getBinary(key);
    const known = stored ? decodePositions(stored) : [];
    if (!known.includes(position))
      void tables.eventIds.put(key, encodePositions([...known, position]));
  }
}
