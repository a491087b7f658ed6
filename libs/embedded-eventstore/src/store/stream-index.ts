import {
  decodePosition,
  decodePositions,
  foldEventId,
  TOMBSTONE_REVISION,
  type StreamKey,
} from './keys.js';
import { RecentIndex } from './recent-index.js';
import { RecordDamaged } from './store-errors.js';
import { intactRecord, type StoredEvent } from './stored-event.js';
import { readNumber, type Tables } from './tables.js';

/** Name of the entry that says up to which position the index tables are complete. */
export const INDEXED_TO = 'indexed-to';

/** An event's place in its stream and in the log. */
export interface Entry {
  readonly revision: number;
  readonly position: number;
}

/** Revisions from `first` to `last`, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * Where events are: by stream and revision, by stream and event id. A commit writes the journal alone;
 * entries gather here in memory and go to the tables later, sorted and many at a time, which costs a
 * fraction of touching random pages with every commit. After a crash the log tells what was missing.
 * Entries in memory are always newer than those in the tables.
 */
export class StreamIndex {
  private activeIndex = new RecentIndex();
  private frozenIndex: RecentIndex | undefined;

  constructor(private readonly tables: Tables) {
    const indexedTo = readNumber(tables, INDEXED_TO) ?? 0;
    for (const { key, value } of tables.log.getRange({ start: indexedTo + 1 })) {
      const event = intactRecord(key as number, value);
      if (!event) throw new RecordDamaged(key as number);
      this.activeIndex.add(event);
    }
  }

  get active(): RecentIndex {
    return this.activeIndex;
  }
  /** What is on its way to the tables. */
  get frozen(): RecentIndex | undefined {
    return this.frozenIndex;
  }

  add(events: readonly StoredEvent[]): void {
    for (const event of events) this.activeIndex.add(event);
  }

  /** Sets what has gathered aside for the tables. */
  freeze(): RecentIndex {
    this.frozenIndex = this.activeIndex;
    this.activeIndex = new RecentIndex();
    return this.frozenIndex;
  }

  /** The tables have all that was set aside. */
  thaw(): void {
    this.frozenIndex = undefined;
  }

  /** The last revision before a tombstone; -1 when the stream holds nothing. */
  lastRevision(streamId: number): number {
    const run = this.activeIndex.run(streamId) ?? this.frozenIndex?.run(streamId);
    return run
      ? run.first + run.positions.length - 1
      : this.storedBelow(streamId, TOMBSTONE_REVISION - 1);
  }

  isTombstoned(streamId: number): boolean {
    return this.positionOf(streamId, TOMBSTONE_REVISION) !== undefined;
  }

  positionOf(streamId: number, revision: number): number | undefined {
    const recent = this.recentPosition(streamId, revision);
    if (recent !== undefined) return recent;
    const stored = this.tables.revisions.getBinary([streamId, revision]);
    return stored && decodePosition(stored);
  }

  /** Up to `limit` entries of a span, from its first revision on. */
  forwards(streamId: number, { first, last }: Span, limit: number): Entry[] {
    const recentFirst = this.recentFirst(streamId);
    const stored = { first, last: Math.min(last, recentFirst - 1) };
    const entries = this.stored(streamId, stored, limit, false);
    for (let at = Math.max(first, recentFirst); at <= last && entries.length < limit; at++) {
      entries.push({ revision: at, position: this.recentPosition(streamId, at) ?? 0 });
    }
    return entries;
  }

  /** Up to `limit` entries of a span, from its last revision back. */
  backwards(streamId: number, { first, last }: Span, limit: number): Entry[] {
    const recentFirst = this.recentFirst(streamId);
    const entries: Entry[] = [];
    for (let at = last; at >= Math.max(first, recentFirst) && entries.length < limit; at--) {
      entries.push({ revision: at, position: this.recentPosition(streamId, at) ?? 0 });
    }
    const stored = { first, last: Math.min(last, recentFirst - 1) };
    return [...entries, ...this.stored(streamId, stored, limit - entries.length, true)];
  }

  /** Where an event id may stand in a stream; the records decide, for folded ids can meet. */
  positionsOfId(streamId: number, id: Buffer): number[] {
    const stored = this.tables.eventIds.getBinary([...foldEventId(streamId, id)]);
    return [
      ...(stored ? decodePositions(stored) : []),
      ...(this.frozenIndex?.positionsOfId(streamId, id) ?? []),
      ...this.activeIndex.positionsOfId(streamId, id),
    ];
  }

  private recentFirst(streamId: number): number {
    const run = this.frozenIndex?.run(streamId) ?? this.activeIndex.run(streamId);
    return run ? run.first : TOMBSTONE_REVISION;
  }

  private recentPosition(streamId: number, revision: number): number | undefined {
    for (const recent of [this.activeIndex, this.frozenIndex]) {
      if (!recent) continue;
      if (revision === TOMBSTONE_REVISION) {
        const tombstone = recent.tombstone(streamId);
        if (tombstone !== undefined) return tombstone;
      }
      const run = recent.run(streamId);
      if (run && revision >= run.first) {
        const position = run.positions[revision - run.first];
        if (position !== undefined) return position;
      }
    }
    return undefined;
  }

  private storedBelow(streamId: number, revision: number): number {
    const span = { first: 0, last: revision };
    return this.stored(streamId, span, 1, true)[0]?.revision ?? -1;
  }

  private stored(
    streamId: number,
    { first, last }: Span,
    limit: number,
    reverse: boolean,
  ): Entry[] {
    if (limit <= 0 || last < first) return [];
    const below = first === 0 ? [streamId - 1, TOMBSTONE_REVISION] : [streamId, first - 1];
    const range = reverse
      ? { start: [streamId, last], end: below, reverse, limit }
      : { start: [streamId, first], end: [streamId, last + 1], limit };
    const entries: Entry[] = [];
    for (const { key, value } of this.tables.revisions.getRange(range)) {
      const [, revision] = key as unknown as StreamKey;
      entries.push({ revision, position: decodePosition(value) });
    }
    return entries;
  }
}
