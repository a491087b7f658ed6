import { EventStoreUnavailable } from './event-store.errors.js';
import type { EventStore } from './event-store.js';
import { fold, unwritten, type Folded } from './folded-stream.js';
import { makerOf, type LongType } from './long-type.js';
import { backOff, pause } from './retry.js';
import { SharedWork } from './shared-work.js';
import { Saving } from './snapshot-saving.js';
import type { FoundKeys, Snapshot, SnapshotStore } from './snapshot-store.js';

/** So many events make a new snapshot due. A state keeps more, so that nothing is missed while it is made. */
const dueAfter = 768;
/** While a stream is read for the first time: after so many events a snapshot is saved with their keys. */
const savedAtOnce = 16_384;
/** So often a snapshot is made anew without getting any further. */
const mostTries = 10;

/** What is looked for in a stream that is folded up to `head`. */
export interface Sought {
  readonly keys: readonly string[];
  /** Up to this revision nothing may be left out. */
  readonly needed: number;
  readonly head: number;
}

/** Folds long streams from their snapshots and keeps these up to date beside the log. The log alone is believed. */
export class LongStreams {
  private readonly work = new SharedWork<void>();

  constructor(
    private readonly store: EventStore,
    private readonly snapshots: SnapshotStore,
  ) {}

  /**
   * The fold of a stream as the log holds it now. A snapshot whose event is not in the log is thrown away. If only
   * snapshots are wanted, it ends as soon as another process makes them.
   */
  async load(stream: string, type: LongType, isForSnapshots = false): Promise<Folded<unknown>> {
    const snapshot = await this.snapshotOf(stream, type);
    const folded = await this.foldFrom(snapshot, { stream, type, isForSnapshots });
    if (folded) return folded;
    if (snapshot) await this.snapshots.discard(snapshot);
    return (await this.foldFrom(undefined, { stream, type, isForSnapshots })) ?? begun(type);
  }

  /**
   * Events that may have one of the keys: all of them up to the revision `needed`, and further as far as they have been
   * put down. Sees to it that they are put down in time. Throws EventStoreUnavailable if that fails.
   */
  async find(stream: string, type: LongType, sought: Sought): Promise<FoundKeys> {
    const waits = backOff(20, 500);
    for (let tries = 0, reached = -1; tries < mostTries; tries++) {
      const found = await this.snapshots.find(stream, makerOf(type), sought.keys);
      if (found.upTo >= sought.needed) {
        if (sought.head - found.upTo >= dueAfter) this.renew(stream, type).catch(() => undefined); // what is missing then is waited for below
        return found;
      }
      if (found.upTo > reached) tries = 0;
      reached = found.upTo;
      await this.renew(stream, type);
      await pause(waits.next().value);
    }
    throw new EventStoreUnavailable({ reason: `Old events of ${stream} cannot be looked up.` });
  }

  private renew(stream: string, type: LongType): Promise<void> {
    return this.work.do(stream, async () => void (await this.load(stream, type, true)));
  }

  /** A snapshot that cannot be had or read is none: the log has everything. */
  private async snapshotOf(stream: string, type: LongType): Promise<Snapshot | undefined> {
    try {
      return await this.snapshots.load(stream, makerOf(type));
    } catch {
      return undefined;
    }
  }

  /** Undefined where the log does not have the event of the snapshot, or the state cannot be unpacked. */
  private async foldFrom(
    snapshot: Snapshot | undefined,
    { stream, type, isForSnapshots }: Reading,
  ): Promise<Folded<unknown> | undefined> {
    const folded = snapshot ? unpacked(snapshot, type) : begun(type);
    if (!folded) return undefined;
    const saving = new Saving(this.snapshots, { stream, type, last: snapshot });
    const events = this.store.readStream(stream, { from: snapshot?.revision ?? 0, sealed: true });
    let isProved = snapshot === undefined;
    for await (const event of events) {
      if (snapshot && !isProved) {
        if (event.id !== snapshot.eventId || event.position !== snapshot.position) return undefined;
        isProved = true;
        continue;
      }
      fold(folded, type.decider, event);
      saving.note(event);
      if (saving.events >= savedAtOnce) await saving.save(folded.state);
      if (saving.isOvertaken && isForSnapshots) break;
    }
    if (!isProved) return undefined;
    if (saving.events >= dueAfter) await saving.save(folded.state);
    return folded;
  }
}

interface Reading {
  readonly stream: string;
  readonly type: LongType;
  readonly isForSnapshots: boolean;
}

const begun = ({ decider }: LongType): Folded<unknown> =>
  unwritten(decider.initialState, { isLong: true });

const unpacked = (snapshot: Snapshot, type: LongType): Folded<unknown> | undefined => {
  const { revision, position } = snapshot;
  try {
    const state = type.long.unpack(snapshot.state);
    return { ...begun(type), state, revision, position, answersSince: revision + 1 };
  } catch {
    return undefined;
  }
};
