import { LRUCache } from 'lru-cache';
import { decideAppend } from './append-rules.js';
import type { ExpectedRevision } from './expected-revision.js';
import { EntryBuilder, type JournalEntry } from './journal-entry.js';
import { TOMBSTONE_REVISION } from './keys.js';
import type { ProposedEvent, StoredEvent } from './stored-event.js';
import {
  isMetastream,
  metastreamOf,
  parseStreamMetadata,
  streamOfMetastream,
  truncatedMetadata,
} from './stream-metadata.js';
import type { StreamState, StreamStates } from './stream-state.js';
import { metadataEvent } from './system-events.js';

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
  private readonly states = new LRUCache<string, StreamState>({ max: CACHED_STATES });
  private readonly entry: EntryBuilder;
  /** Positions of what was put since `take`, by stream. */
  private pending = new Map<number, number[]>();

  /** `last`: where the log ends. */
  constructor(
    private readonly committed: StreamStates,
    last: number,
  ) {
    this.entry = new EntryBuilder(last + 1);
  }

  stream(name: string): StreamState {
    const cached = this.states.get(name);
    if (cached) return cached;
    const state = this.committed.load(name);
    this.states.set(name, state);
    return state;
  }

  /** Decides one append and puts its events. */
  append(
    stream: StreamState,
    expected: ExpectedRevision,
    events: readonly ProposedEvent[],
  ): AppendReceipt {
    const ids = events.map(({ id }) => id);
    const decision = decideAppend(stream, expected, ids, (id) => this.revisionsOf(stream, id));
    if (decision !== 'write') return this.receiptAt(stream, decision.repeatOf);
    const first = stream.last + 1;
    const deleted = this.deletedBehind(stream);
    for (const event of events) this.put(stream, event, stream.last + 1);
    const position = this.entry.next - 1;
    const receipt = { revision: stream.last, position: position > 0 ? position : undefined };
    if (deleted && events.length > 0) {
      this.bringBack(deleted, deleted === stream ? first : deleted.last + 1);
    }
    return receipt;
  }

  /** Puts one event at a revision, without asking. */
  put(stream: StreamState, event: ProposedEvent, revision: number): number {
    const streamId = (stream.id ??= this.begin(stream.name));
    const position = this.entry.next;
    this.entry.addEvent(event, { streamId, revision, created: Date.now() });
    if (revision !== TOMBSTONE_REVISION) stream.last = revision;
    const pending = this.pending.get(streamId);
    if (pending) pending.push(position);
    else this.pending.set(streamId, [position]);
    if (isMetastream(stream.name)) this.refreshMetadata(streamOfMetastream(stream.name), event);
    return position;
  }

  private receiptAt(stream: StreamState, revision: number): AppendReceipt {
    if (stream.id === undefined || revision < 0) return { revision, position: undefined };
    const pending = this.pending
      .get(stream.id)
      ?.find((position) => this.entry.event(position).revision === revision);
    return { revision, position: pending ?? this.committed.index.positionOf(stream.id, revision) };
  }

  /** What was put since the last call. */
  take(): JournalEntry {
    if (this.pending.size > 0) this.pending = new Map();
    return this.entry.take();
  }

  /** What was taken last could not be kept: it never happened. */
  revert({ first, names }: JournalEntry): void {
    this.entry.startAt(first);
    this.states.clear();
    this.committed.directory.forget(names);
  }

  private begin(name: string): number {
    const assigned = this.committed.directory.assign(name);
    this.entry.addName(assigned);
    return assigned.id;
  }

  private refreshMetadata(owner: string, event: ProposedEvent): void {
    const state = this.states.get(owner);
    if (state) Object.assign(state, { metadata: parseStreamMetadata(event), hasMetadata: true });
  }

  /** The soft-deleted stream that a write to `stream` brings back: itself, or the owner of metadata. */
  private deletedBehind(stream: StreamState): StreamState | undefined {
    const { name } = stream;
    const owner = isMetastream(name) ? this.stream(streamOfMetastream(name)) : stream;
    return owner.metadata.isDeleted ? owner : undefined;
  }

  /** Keeps hidden what was deleted: a stream that comes back begins at `revision`. */
  private bringBack(stream: StreamState, revision: number): void {
    const metastream = this.stream(metastreamOf(stream.name));
    const data = truncatedMetadata(this.newestOf(metastream), revision);
    this.put(metastream, metadataEvent(data), metastream.last + 1);
  }

  private newestOf({ id, name }: StreamState): StoredEvent | undefined {
    const pending = id === undefined ? undefined : this.pending.get(id)?.at(-1);
    return pending === undefined ? this.committed.newestOf(name) : this.entry.event(pending);
  }

  private revisionsOf(stream: StreamState, id: Buffer): number[] {
    const { id: streamId } = stream;
    if (streamId === undefined) return [];
    const stored = this.committed.index
      .positionsOfId(streamId, id)
      .flatMap((at) => this.committed.eventAt(at) ?? []);
    const put = (this.pending.get(streamId) ?? []).map((at) => this.entry.event(at));
    return [...stored, ...put].flatMap((event) => (event.id.equals(id) ? [event.revision] : []));
  }
}
