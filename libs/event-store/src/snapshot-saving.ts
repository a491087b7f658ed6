import type { Recorded } from '@chancery/kernel';
import { keysOf, makerOf, type LongType } from './long-type.js';
import type { KeyAt, Snapshot, SnapshotStore } from './snapshot-store.js';

/** Saves snapshots while a stream is read. Where another process is faster, its snapshots will do. */
export class Saving {
  private keys: KeyAt[] = [];
  private first: number | undefined;
  private last: Recorded | undefined;
  private before: Snapshot | undefined;
  isOvertaken = false;

  constructor(
    private readonly snapshots: SnapshotStore,
    private readonly of: {
      readonly stream: string;
      readonly type: LongType;
      readonly last: Snapshot | undefined;
    },
  ) {
    this.before = of.last;
  }

  /** How many events have been noted since the last snapshot. */
  get events(): number {
    return this.last ? this.last.revision - (this.first ?? 0) + 1 : 0;
  }

  note(event: Recorded): void {
    if (this.isOvertaken) return;
    this.first ??= event.revision;
    this.last = event;
    const { revision } = event;
    for (const key of keysOf(this.of.type, event)) this.keys.push({ key, revision });
  }

  /** What cannot be saved is made again when it is asked for. */
  async save(state: unknown): Promise<void> {
    const { last, keys } = this;
    if (!last) return;
    const { stream, type } = this.of;
    const { revision, position, id: eventId } = last;
    const made = { stream, maker: makerOf(type), revision, position, eventId };
    const snapshot = { ...made, state: type.long.pack(state) };
    const isSaved = await this.snapshots.save(snapshot, keys, this.before).catch(() => false);
    this.isOvertaken = !isSaved;
    this.before = snapshot;
    this.keys = [];
    this.first = this.last = undefined;
  }
}
