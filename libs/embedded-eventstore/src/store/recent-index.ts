import { TOMBSTONE_REVISION } from './keys.js';
import type { StoredEvent } from './stored-event.js';

/** Consecutive revisions of one stream: the event at `first + n` lies at `positions[n]`. */
export interface Run {
  readonly first: number;
  readonly positions: number[];
}

/** The index of events whose entries are not in the tables yet, in memory. */
export class RecentIndex {
  readonly #runs = new Map<number, Run>();
  readonly #tombstones = new Map<number, number>();
  readonly #ids = new Map<string, number[]>();
  #count = 0;
  #lastPosition = 0;

  get count(): number {
    return this.#count;
  }
  get lastPosition(): number {
    return this.#lastPosition;
  }
  get streamIds(): number[] {
    return [...new Set([...this.#runs.keys(), ...this.#tombstones.keys()])].sort((a, b) => a - b);
  }

  add(event: StoredEvent): void {
    const { streamId, revision, position } = event;
    this.#count++;
    this.#lastPosition = position;
    const key = idKey(streamId, event.id);
    const known = this.#ids.get(key);
    if (known) known.push(position);
    else this.#ids.set(key, [position]);
    if (revision === TOMBSTONE_REVISION) this.#tombstones.set(streamId, position);
    else this.#extend(streamId, revision, position);
  }

  run(streamId: number): Run | undefined {
    return this.#runs.get(streamId);
  }

  tombstone(streamId: number): number | undefined {
    return this.#tombstones.get(streamId);
  }

  positionsOfId(streamId: number, id: Buffer): readonly number[] {
    return this.#ids.get(idKey(streamId, id)) ?? [];
  }

  #extend(streamId: number, revision: number, position: number): void {
    const run = this.#runs.get(streamId);
    if (run) run.positions.push(position);
    else this.#runs.set(streamId, { first: revision, positions: [position] });
  }
}

/** Stream and event id as one short string: cheaper to hash than anything nested. */
function idKey(streamId: number, id: Buffer): string {
  return id.toString('latin1') + String.fromCharCode(streamId >>> 16, streamId & 0xffff);
}
