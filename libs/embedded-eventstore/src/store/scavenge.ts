import { decodePositions, encodePositions, foldEventId, TOMBSTONE_REVISION } from './keys.js';
import type { EventLog } from './event-log.js';
import { RecordDamaged } from './store-errors.js';
import { intactRecord, type StoredEvent } from './stored-event.js';
import { INDEXED_TO } from './stream-index.js';
import { isMetastream } from './stream-metadata.js';
import type { StreamState } from './stream-state.js';
import { forgetDeadReaders, readNumber } from './tables.js';

/** What a scavenge did. */
export interface Scavenged {
  readonly scanned: number;
  readonly removed: number;
}

/** Events looked at in one transaction: short, so that appends hardly wait. */
const PAGE = 500;

/** Runs one scavenge at a time, when asked or by the clock. */
export class Scavenger {
  private running: Promise<Scavenged> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isClosed = false;

  constructor(private readonly log: EventLog) {}

  run(): Promise<Scavenged> {
    const scavenge = this.scavenge().finally(() => (this.running = undefined));
    return (this.running ??= scavenge);
  }

  /** Every so many ms; 0: never by itself. A run that fails is left to the next one. */
  runEvery(ms: number): void {
    if (ms > 0) this.timer = setInterval(() => void this.run().catch(() => undefined), ms).unref();
  }

  /** Ends a run after its present turn. What it has removed is removed. */
  async close(): Promise<void> {
    this.isClosed = true;
    clearInterval(this.timer);
    await this.running?.catch(() => undefined);
  }

  /**
   * Removes from log and indexes what nobody can see in its stream any more: events hidden by
   * `$maxCount`, `$maxAge` and `$tb`, and all of a deleted stream but its last event, which carries
   * the numbering on. Freed pages are used again by later appends. Small turns beside the appends.
   */
  private async scavenge(): Promise<Scavenged> {
    forgetDeadReaders(this.log.tables);
    const end = Math.min(readNumber(this.log.tables, INDEXED_TO) ?? 0, this.log.tail.head - 1);
    let scanned = 0;
    let removed = 0;
    for (let next = 1; next <= end && !this.isClosed;) {
      const events = page(this.log, next, end);
      const last = events.at(-1);
      if (!last) break;
      scanned += events.length;
      removed += await this.log.writeTables(() => removeHidden(this.log, events));
      next = last.position + 1;
    }
    return { scanned, removed };
  }
}

/** In one transaction, in which nothing else changes the tables. Gives how many it were. */
const removeHidden = (log: EventLog, events: readonly StoredEvent[]): number => {
  const states = new Map<number, StreamState>();
  const hidden = events.filter((event) => isHidden(event, stateOf(event, states, log)));
  for (const event of hidden) remove(event, log);
  return hidden.length;
};

const page = ({ tables }: EventLog, start: number, end: number): StoredEvent[] => {
  const range = tables.log.getRange({ start, end: end + 1, limit: PAGE });
  return [...range].map(({ key, value }) => {
    const event = intactRecord(key as number, value);
    if (!event) throw new RecordDamaged(key as number);
    return event;
  });
};

const stateOf = (
  event: StoredEvent,
  states: Map<number, StreamState>,
  log: EventLog,
): StreamState => {
  const known = states.get(event.streamId);
  if (known) return known;
  const state = log.states.load(log.directory.nameOf(event.streamId).text);
  states.set(event.streamId, state);
  return state;
};

/** The last event of a metadata stream stays even behind a tombstone: it is in force. */
const isHidden = ({ revision, created }: StoredEvent, state: StreamState): boolean => {
  const { name, last, isTombstoned, metadata } = state;
  if (revision === TOMBSTONE_REVISION) return false;
  if (isTombstoned) return revision !== last || !isMetastream(name);
  if (revision === last) return false;
  if (metadata.isDeleted || revision < metadata.truncateBefore) return true;
  if (metadata.maxCount !== undefined && revision <= last - metadata.maxCount) return true;
  return metadata.maxAge !== undefined && created < Date.now() - metadata.maxAge * 1000;
};

const remove = ({ streamId, revision, position, id }: StoredEvent, { tables }: EventLog): void => {
  void tables.log.remove(position);
  void tables.revisions.remove([streamId, revision]);
  const key = [...foldEventId(streamId, id)];
  const stored = tables.eventIds.getBinary(key);
  const others = stored ? decodePositions(stored).filter((each) => each !== position) : [];
  if (others.length > 0) void tables.eventIds.put(key, encodePositions(others));
  else void tables.eventIds.remove(key);
};
