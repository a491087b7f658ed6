import { LRUCache } from 'lru-cache';
import { decideAppend } from './append-rules.js';
import type { ExpectedRevision } from './expected-revision.js';
import { TOMBSTONE_REVISION } from './keys.js';
import type { StreamIndex } from './stream-index.js';
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

/** The receipt of a change that is no append. */
export const NOTHING_WRITTEN: AppendReceipt = { revision: -1, position: undefined };

/**
 * The one hand that writes: it gives revisions and positions, and puts log and indexes side by side.
 * All puts between two calls of `take` belong into one transaction. Not concurrent by design.
 */
export class WriteBatch {
  readonly #states = new LRUCache<string, StreamState>({ max: CACHED_STATES });
  #written: StoredEvent[] = [];
  #lastPosition = 0;
  /** What was put since `take`, by stream. */
  #pending = new Map<number, StoredEvent[]>();

  constructor(
    private readonly tables: Tables,
    private readonly directory: StreamDirectory,
    private readonly index: StreamIndex,
    private readonly loader: StreamStates,
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
      ? { revision: stream.last, position: this.#lastPosition }
      : this.receiptAt(stream, stream.last);
  }

  /** Puts one event at a revision, without asking. */
  put(stream: StreamState, event: ProposedEvent, revision: number): number {
    stream.id ??= this.directory.assign(stream.name);
    const position = ++this.#lastPosition;
    const placement = { streamId: stream.id, revision, created: Date.now() };
    const bytes = encodeStoredEvent(event, placement);
    ignoreResult(this.tables.log.put(position, bytes, { append: true } as never));
    if (revision !== TOMBSTONE_REVISION) stream.last = revision;
    const stored = new StoredEvent(position, bytes);
    this.#written.push(stored);
    const pending = this.#pending.get(stream.id);
    if (pending) pending.push(stored);
    else this.#pending.set(stream.id, [stored]);
    if (isMetastream(stream.name)) this.#refreshMetadata(streamOfMetastream(stream.name), event);
    return position;
  }

  receiptAt(stream: StreamState, revision: number): AppendReceipt {
    if (stream.id === undefined || revision < 0) return { revision, position: undefined };
    const pending = this.#pending.get(stream.id)?.find((event) => event.revision === revision);
    return { revision, position: pending?.position ?? this.index.positionOf(stream.id, revision) };
  }

  /** Continues after `position`: where the log ends. */
  startAfter(position: number): this {
    this.#lastPosition = position;
    return this;
  }

  /** What was put since the last call. */
  take(): StoredEvent[] {
    const written = this.#written;
    this.#written = [];
    this.#pending = new Map();
    return written;
  }

  /** After a failed commit: nothing that was put since `take` ever happened. */
  revert(lastPosition: number): void {
    this.take();
    this.#lastPosition = lastPosition;
    this.#states.clear();
    this.directory.reload();
  }

  #refreshMetadata(owner: string, event: ProposedEvent): void {
    const state = this.#states.get(owner);
    if (state) state.metadata = parseStreamMetadata(event.data);
  }

  #revisionsOf(stream: StreamState, id: Buffer): number[] {
    const { id: streamId } = stream;
    if (streamId === undefined) return [];
    const pending = this.#pending.get(streamId) ?? [];
    const stored = this.index.positionsOfId(streamId, id).flatMap((at) => this.#eventAt(at) ?? []);
    return [...stored, ...pending].flatMap((event) =>
      event.id.equals(id) ? [event.revision] : [],
    );
  }

  #eventAt(position: number): StoredEvent | undefined {
    const bytes = this.tables.log.getBinary(position);
    return bytes && new StoredEvent(position, bytes);
  }
}

/** lmdb answers each appending put with a promise of its own; the commit's promise tells it all. */
function ignoreResult(put: Promise<boolean>): void {
  put.catch(() => undefined);
}
