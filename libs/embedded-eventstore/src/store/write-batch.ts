import { LRUCache } from 'lru-cache';
import { decideAppend } from './append-rules.js';
import type { ExpectedRevision } from './expected-revision.js';
import { TOMBSTONE_REVISION } from './keys.js';
import type { StreamIndex } from './stream-index.js';
import { encodeStoredEvent, StoredEvent, type ProposedEvent } from './stored-event.js';
import type { JournalEntry } from './journal-entry.js';
import type { AssignedName, StreamDirectory } from './stream-directory.js';
import { isMetastream, parseStreamMetadata, streamOfMetastream } from './stream-metadata.js';
import type { StreamState, StreamStates } from './stream-state.js';

const CACHED_STATES = 50_000;

/** What an append is answered with. Revision -1: nothing was written and the stream is empty. */
export interface AppendReceipt {
  readonly revision: number;
  readonly position: number | undefined;
}

/**
 * The one hand that writes: it gives revisions and positions. All that is put between two calls of
 * `take` is kept together or not at all. Not concurrent by design.
 */
export class WriteBatch {
  readonly #states = new LRUCache<string, StreamState>({ max: CACHED_STATES });
  #written: StoredEvent[] = [];
  #names: AssignedName[] = [];
  #lastPosition = 0;
  /** What was put since `take`, by stream. */
  #pending = new Map<number, StoredEvent[]>();

  constructor(
    private readonly directory: StreamDirectory,
    private readonly index: StreamIndex,
    private readonly loader: StreamStates,
    private readonly eventAt: (position: number) => StoredEvent | undefined,
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
    const streamId = (stream.id ??= this.#begin(stream.name));
    const position = ++this.#lastPosition;
    const bytes = encodeStoredEvent(event, { streamId, revision, created: Date.now() });
    if (revision !== TOMBSTONE_REVISION) stream.last = revision;
    const stored = new StoredEvent(position, bytes);
    this.#written.push(stored);
    const pending = this.#pending.get(streamId);
    if (pending) pending.push(stored);
    else this.#pending.set(streamId, [stored]);
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
  take(): JournalEntry {
    const entry = {
      first: this.#written[0]?.position ?? this.#lastPosition + 1,
      events: this.#written,
      names: this.#names,
    };
    this.#written = [];
    this.#names = [];
    this.#pending = new Map();
    return entry;
  }

  /** What was taken last could not be kept: it never happened. */
  revert({ first, names }: JournalEntry): void {
    this.#lastPosition = first - 1;
    this.#states.clear();
    this.directory.forget(names);
  }

  #begin(name: string): number {
    const assigned = this.directory.assign(name);
    this.#names.push(assigned);
    return assigned.id;
  }

  #refreshMetadata(owner: string, event: ProposedEvent): void {
    const state = this.#states.get(owner);
    if (state) state.metadata = parseStreamMetadata(event.data);
  }

  #revisionsOf(stream: StreamState, id: Buffer): number[] {
    const { id: streamId } = stream;
    if (streamId === undefined) return [];
    const pending = this.#pending.get(streamId) ?? [];
    const stored = this.index.positionsOfId(streamId, id).flatMap((at) => this.eventAt(at) ?? []);
    return [...stored, ...pending].flatMap((event) =>
      event.id.equals(id) ? [event.revision] : [],
    );
  }
}
