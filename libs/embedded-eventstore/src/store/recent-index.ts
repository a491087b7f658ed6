import { TOMBSTONE_REVISION } from './keys.js';
import { PositionTable } from './position-table.js';
import type { StoredEvent } from './stored-event.js';

/** Consecutive revisions of one stream: the event at `first + n` lies at `positions[n]`. */
export interface Run {
  readonly first: number;
  readonly positions: number[];
}

/** The index of events whose entries are not in the tables yet, in memory. */
export class RecentIndex {
  private readonly runs = new Map<number, Run>();
  private readonly tombstones = new Map<number, number>();
  /** Ids may fold alike; the record tells whether it is the id meant. */
  private readonly ids = new PositionTable();
  private eventCount = 0;
  private totalBytes = 0;
  private newestPosition = 0;

  get count(): number {
    return this.eventCount;
  }
  /** The size of their records. */
  get bytes(): number {
    return this.totalBytes;
  }
  get lastPosition(): number {
    return this.newestPosition;
  }
  get streamIds(): number[] {
    return [...new Set([...this.runs.keys(), ...this.tombstones.keys()])].sort((a, b) => a - b);
  }

  add(event: StoredEvent): void {
    const { streamId, revision, position } = event;
    this.eventCount++;
    this.totalBytes += event.bytes.length;
    this.newestPosition = position;
    this.ids.add(foldToNumber(streamId, event.id), position);
    if (revision === TOMBSTONE_REVISION) this.tombstones.set(streamId, position);
    else this.extend(streamId, revision, position);
  }

  run(streamId: number): Run | undefined {
    return this.runs.get(streamId);
  }

  tombstone(streamId: number): number | undefined {
    return this.tombstones.get(streamId);
  }

  /** Where the event with this id may be. */
  positionsOfId(streamId: number, id: Uint8Array): readonly number[] {
    return this.ids.find(foldToNumber(streamId, id));
  }

  private extend(streamId: number, revision: number, position: number): void {
    const run = this.runs.get(streamId);
    if (run) run.positions.push(position);
    else this.runs.set(streamId, { first: revision, positions: [position] });
  }
}

const HIGH_BITS = 0x1f_ffff;

/** Stream and id in the 53 bits of a whole number: the cheapest key that a map can have. */
const foldToNumber = (streamId: number, id: Uint8Array): number => {
  const low = (word(id, 0) ^ word(id, 8) ^ Math.imul(streamId, 0x9e3779b1)) >>> 0;
  const high = (word(id, 4) ^ word(id, 12)) & HIGH_BITS;
  return high * 2 ** 32 + low;
};

const word = (id: Uint8Array, at: number): number => {
  const high = ((id[at] ?? 0) << 24) | ((id[at + 1] ?? 0) << 16);
  return high | ((id[at + 2] ?? 0) << 8) | (id[at + 3] ?? 0);
};
