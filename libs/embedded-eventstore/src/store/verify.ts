import type { JournalEntry } from './journal-entry.js';
import { decodePosition, decodePositions, foldEventId, type StreamKey } from './keys.js';
import { intactRecord, type StoredEvent } from './stored-event.js';
import { INDEXED_TO } from './stream-index.js';
import { nameKey, readNumber, type Tables } from './tables.js';

/** What a walk over the whole log found. No problems: log and indexes agree, bit for bit. */
export interface Verification {
  readonly events: number;
  readonly streams: number;
  readonly problems: readonly string[];
}

/** Is told how far the walk is, in events. */
export type Progress = (done: number, total: number) => void;

const PAGE = 1_000;
/** After so many problems the folder is beyond doubt damaged. */
const MAX_PROBLEMS = 100;

/**
 * Walks the log and every index. It holds no snapshot over the whole walk, so it can run beside a
 * serving process; what is newer than the start of the walk is left to the next one.
 */
export const verifyTables = async (
  tables: Tables,
  journal: readonly JournalEntry[],
  progress?: Progress,
): Promise<Verification> => {
  const walk = new Walk(tables, journal);
  const total = tables.log.getCount({}) || 1;
  for (let next = 1; ;) {
    const page = [...tables.log.getRange({ start: next, limit: PAGE })];
    for (const { key, value } of page) walk.record(key as number, value);
    const last = page.at(-1);
    if (!last || walk.problems.length >= MAX_PROBLEMS) break;
    next = (last.key as number) + 1;
    progress?.(walk.events, total);
    await new Promise(setImmediate);
  }
  walk.journal();
  await walk.indexes();
  return { events: walk.events, streams: walk.streams, problems: walk.problems };
};

class Walk {
  readonly problems: string[] = [];
  events = 0;
  private readonly lastRevisions = new Map<number, number>();
  private readonly indexedTo: number;
  private lastPosition = 0;

  constructor(
    private readonly tables: Tables,
    private readonly entries: readonly JournalEntry[],
  ) {
    this.indexedTo = readNumber(tables, INDEXED_TO) ?? 0;
  }

  get streams(): number {
    return this.lastRevisions.size;
  }

  record(position: number, bytes: Buffer): void {
    const event = intactRecord(position, bytes);
    this.events++;
    this.lastPosition = position;
    if (!event) return this.problem(position, 'the record is damaged');
    this.checkName(event);
    this.checkRevision(event);
    if (position <= this.indexedTo) this.checkIndexes(event);
  }

  /** What only the journal has yet. */
  journal(): void {
    for (const { events } of this.entries) {
      for (const { position, bytes } of events) {
        if (position > this.lastPosition) this.record(position, bytes);
      }
    }
  }

  /** Nothing in an index may point to what is not in the log. */
  async indexes(): Promise<void> {
    let next: StreamKey = [0, 0];
    for (;;) {
      const range = { start: [...next], limit: PAGE };
      const page = [...this.tables.revisions.getRange(range)];
      for (const { key, value } of page) {
        const [streamId, revision] = key as unknown as StreamKey;
        this.checkTarget(streamId, revision, decodePosition(value));
        next = [streamId, revision + 1];
      }
      if (page.length < PAGE || this.problems.length >= MAX_PROBLEMS) return;
      await new Promise(setImmediate);
    }
  }

  private checkName({ streamId, position }: StoredEvent): void {
    if (this.lastRevisions.has(streamId)) return;
    const name = this.tables.names.getBinary(streamId);
    if (!name && this.entries.some(({ names }) => names.some(({ id }) => id === streamId))) return;
    if (!name) return this.problem(position, `stream ${streamId} has no name`);
    const id = this.tables.ids.getBinary(nameKey(name.toString('utf8')))?.readUInt32BE(0);
    if (id !== streamId) this.problem(position, `the name of stream ${streamId} leads to ${id}`);
  }

  private checkRevision({ streamId, revision, position }: StoredEvent): void {
    const last = this.lastRevisions.get(streamId) ?? -1;
    if (revision <= last) this.problem(position, `revision ${revision} comes after ${last}`);
    this.lastRevisions.set(streamId, revision);
  }

  private checkIndexes({ streamId, revision, position, id }: StoredEvent): void {
    const byRevision = this.tables.revisions.getBinary([streamId, revision]);
    const found = byRevision && decodePosition(byRevision);
    if (found !== position) {
      this.problem(position, `the revision index has ${found} for ${streamId}/${revision}`);
    }
    const byId = this.tables.eventIds.getBinary([...foldEventId(streamId, id)]);
    if (!byId || !decodePositions(byId).includes(position)) {
      this.problem(position, 'the event-id index does not know it');
    }
  }

  private checkTarget(streamId: number, revision: number, position: number): void {
    if (position > this.lastPosition) return;
    const bytes = this.tables.log.getBinary(position);
    const event = bytes && intactRecord(position, bytes);
    if (event?.streamId === streamId && event.revision === revision) return;
    this.problem(position, `the revision index names it ${streamId}/${revision}, the log does not`);
  }

  private problem(position: number, what: string): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push(`At ${position}: ${what}.`);
  }
}
