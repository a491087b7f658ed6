import { LRUCache } from 'lru-cache';
import { decideAppend } from './append-rules.js';
import type { ExpectedRevision } from './expected-revision.js';
import { decodePosition, decodePositions, encodePosition, foldEventId } from './keys.js';
import { encodeStoredEvent, StoredEvent, type ProposedEvent } from './stored-event.js';
import type { StreamDirectory } from './stream-directory.js';
import { isMetastream, parseStreamMetadata, streamOfMetastream } from './stream-metadata.js';
import type { StreamState, StreamStates } from './stream-state.js';
import type { Tables } from './tables.js';

const CACHED_STATES = 50_000;

/** What an append is answered with. Revision -1: nothing was written and the stream is empty. */
export interface AppendReceipt {
  readonly revision: number;
  readonly position: number | undefined;
}

/**
 * The one hand that writes: it gives revisions and positions, and puts log and indexes side by side.
 * All puts between two calls of `take` belong into one transaction. Not concurrent by design.
 */
export class WriteBatch {
  readonly #states = new LRUCache<string, StreamState>({ max: CACHED_STATES });
  #written: StoredEvent[] = [];
  #pendingIds = new Map<string, number[]>();

  constructor(
    private readonly tables: Tables,
    private readonly directory: StreamDirectory,
    private readonly loader: StreamStates,
    private lastPosition: number,
  ) {}

  stream(name: string): StreamState {
    const cached = this.#states.get(name);
    if (cached) return cached;
    const state = this.loader.load(name);
    this.#states.set(name, state);
    return state;
  }

  /** Decides one append and puts its events. */
  append(
    stream: StreamState,
    expected: ExpectedRevision,
    events: readonly ProposedEvent[],
  ): AppendReceipt {
    const ids = events.map(({ id }) => id);
    const decision = decideAppend(stream, expected, ids, (id) => this.#revisionsOf(stream, id));
    if (decision !== 'write') return this.receiptAt(stream, decision.repeatOf);
    for (const event of events) this.put(stream, event, stream.last + 1);
    return events.length > 0
      ? { revision: stream.last, position: this.lastPosition }
      : this.receiptAt(stream, stream.last);
  }

  /** Puts one event at a revision, without asking. */
  put(stream: StreamState, event: ProposedEvent, revision: number): number {
    stream.id ??= this.directory.assign(stream.name);
    const position = ++this.lastPosition;
    const placement = { streamId: stream.id, revision, created: Date.now() };
    const bytes = encodeStoredEvent(event, placement);
    const positionBytes = encodePosition(position);
    ignoreResult(this.tables.log.put(position, bytes, { append: true } as never));
    void this.tables.revisions.put([stream.id, revision], positionBytes);
    this.#indexId(stream.id, event.id, positionBytes, position);
    stream.last = Math.max(stream.last, revision);
    this.#written.push(new StoredEvent(position, bytes));
    if (isMetastream(stream.name)) this.#refreshMetadata(streamOfMetastream(stream.name), event);
    return position;
  }

  receiptAt(stream: StreamState, revision: number): AppendReceipt {
    if (stream.id === undefined || revision < 0) return { revision, position: undefined };
    const pending = this.#written.find((e) => e.streamId === stream.id && e.revision === revision);
    const stored = pending ? undefined : this.tables.revisions.getBinary([stream.id, revision]);
    return { revision, position: pending?.position ?? (stored && decodePosition(stored)) };
  }

  /** What was put since the last call. */
  take(): StoredEvent[] {
    const written = this.#written;
    this.#written = [];
    this.#pendingIds = new Map();
    return written;
  }

  /** After a failed commit: nothing that was put since `take` ever happened. */
  revert(lastPosition: number): void {
    this.take();
    this.lastPosition = lastPosition;
    this.#states.clear();
    this.directory.reload();
  }

  #refreshMetadata(owner: string, event: ProposedEvent): void {
    const state = this.#states.get(owner);
    if (state) state.metadata = parseStreamMetadata(event.data);
  }

  #indexId(streamId: number, id: Uint8Array, positionBytes: Buffer, position: number): void {
    const key = foldEventId(streamId, id);
    const pending = this.#pendingIds.get(key.join());
    const stored = this.tables.eventIds.getBinary([...key]);
    const positions = [...(stored ? decodePositions(stored) : []), ...(pending ?? []), position];
    const value =
      positions.length === 1 ? positionBytes : Buffer.concat(positions.map(encodePosition));
    void this.tables.eventIds.put([...key], value);
    this.#pendingIds.set(key.join(), [...(pending ?? []), position]);
  }

  #revisionsOf(stream: StreamState, id: Uint8Array): number[] {
    if (stream.id === undefined) return [];
    const key = foldEventId(stream.id, id);
    const stored = this.tables.eventIds.getBinary([...key]);
    const positions = [
      ...(stored ? decodePositions(stored) : []),
      ...(this.#pendingIds.get(key.join()) ?? []),
    ];
    return positions.flatMap((position) => {
      const event = this.#eventAt(position);
      return event?.id.equals(id) ? [event.revision] : [];
    });
  }

  #eventAt(position: number): StoredEvent | undefined {
    const first = this.#written[0];
    if (first && position >= first.position) return this.#written[position - first.position];
    const bytes = this.tables.log.getBinary(position);
    return bytes && new StoredEvent(position, bytes);
  }
}

/** lmdb answers each appending put with a promise of its own; the commit's promise tells it all. */
function ignoreResult(put: Promise<boolean>): void {
  put.catch(() => undefined);
}
