import {
  compareEventIdKeys,
  decodePositions,
  encodePosition,
  encodePositions,
  foldEventId,
  TOMBSTONE_REVISION,
  type EventIdKey,
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
  readonly #steps: Generator<void>;
  #settledTo: number;

  constructor(
    private readonly parts: PutParts,
    private readonly frozen: RecentIndex,
  ) {
    this.names = parts.directory.unsettled;
    this.#settledTo = parts.tail.settledTo;
    this.#steps = this.#all();
  }

  /** Up to here the records were put. */
  get settledTo(): number {
    return this.#settledTo;
  }

  /** The next `entries`, inside a write of the tables. True when there are no more. */
  next(entries: number): boolean {
    for (let put = 0; put < entries; put++) if (this.#steps.next().done) return true;
    return false;
  }

  *#all(): Generator<void> {
    const { tables } = this.parts;
    const { frozen } = this;
    putNames(tables, this.names);
    while (this.#settledTo < frozen.lastPosition) yield this.#putRecord();
    for (const streamId of frozen.streamIds) {
      const tombstone = frozen.tombstone(streamId);
      const { first, positions } = frozen.run(streamId) ?? { first: 0, positions: [] };
      for (const [offset, position] of positions.entries()) {
        yield this.#putEntry(streamId, first + offset, position);
      }
      if (tombstone !== undefined) yield this.#putEntry(streamId, TOMBSTONE_REVISION, tombstone);
      yield* this.#putIds(
        streamId,
        tombstone === undefined ? positions : [...positions, tombstone],
      );
    }
    putNumber(tables, INDEXED_TO, frozen.lastPosition);
  }

  #putRecord(): void {
    const { tables, tail } = this.parts;
    const position = ++this.#settledTo;
    const event = tail.at(position);
    if (event) ignoreResult(tables.log.put(position, event.bytes, { append: true } as never));
  }

  #putEntry(streamId: number, revision: number, position: number): void {
    void this.parts.tables.revisions.put([streamId, revision], encodePosition(position));
  }

  /** Ids that fold alike share a key, so all of a key's positions are put at once. */
  *#putIds(streamId: number, positions: readonly number[]): Generator<void> {
    const keys = positions
      .flatMap((position) => this.parts.records.at(position) ?? [])
      .map(({ id, position }) => ({ key: foldEventId(streamId, id), position }))
      .sort((a, b) => compareEventIdKeys(a.key, b.key));
    for (let at = 0, end = 0; at < keys.length; at = end) {
      const key = keys[at]?.key ?? [0, 0, 0];
      while (end < keys.length && compareEventIdKeys(keys[end]?.key ?? key, key) === 0) end++;
      yield this.#putId(
        key,
        keys.slice(at, end).map(({ position }) => position),
      );
    }
  }

  #putId(key: EventIdKey, found: readonly number[]): void {
    const { eventIds } = this.parts.tables;
    const stored = eventIds.getBinary([...key]);
    const all = new Set([...(stored ? decodePositions(stored) : []), ...found]);
    void eventIds.put([...key], encodePositions([...all]));
  }
}

/** lmdb answers each appending put with a promise of its own; the transaction's tells it all. */
function ignoreResult(put: Promise<boolean>): void {
  put.catch(() => undefined);
}
