import type { LiveTail } from './live-tail.js';
import { TOMBSTONE_REVISION } from './keys.js';
import { PAGE_BYTES, type Records } from './records.js';
import { RecordDamaged, StreamDeleted, StreamNotFound } from './store-errors.js';
import type { StoredEvent } from './stored-event.js';
import type { Entry } from './stream-index.js';
import type { StreamState, StreamStates } from './stream-state.js';

export type Direction = 'forwards' | 'backwards';

/** A bounded piece of a read. `next` is where the following page begins; absent at the end. */
export interface Page {
  readonly events: readonly StoredEvent[];
  readonly next: number | undefined;
}

/** The revisions of a stream that its metadata lets be seen; none when `first` is above `last`. */
export interface VisibleRange {
  readonly streamId: number;
  readonly first: number;
  readonly last: number;
  /** Events created before this instant are hidden (ms since 1970). */
  readonly createdFrom: number;
}

/** Reads committed events. Every page is a snapshot of its own, so no reader holds pages back. */
export class LogReader {
  constructor(
    private readonly records: Records,
    private readonly states: StreamStates,
    private readonly tail: LiveTail,
  ) {}

  /** What can be seen of a stream. Throws `StreamNotFound` or `StreamDeleted`. */
  visible(name: string): VisibleRange {
    const state = this.states.load(name);
    if (state.isTombstoned) throw new StreamDeleted(name);
    if (state.id === undefined || state.last < 0 || state.metadata.isDeleted) {
      throw new StreamNotFound(name);
    }
    return visibleOf(state, state.id);
  }

  /** As `visible`, but for one who waits: a stream that is not there yet shows nothing. */
  visibleOrEmpty(name: string): VisibleRange | undefined {
    try {
      return this.visible(name);
    } catch (error) {
      if (error instanceof StreamNotFound) return undefined;
      throw error;
    }
  }

  /** What is left to deliver of a stream; of a tombstoned one, what came before its end. */
  remaining(name: string): { range: VisibleRange | undefined; isTombstoned: boolean } {
    const state = this.states.load(name);
    const isHidden = state.id === undefined || state.last < 0 || state.metadata.isDeleted;
    const range = isHidden ? undefined : visibleOf(state, state.id ?? 0);
    return { range, isTombstoned: state.isTombstoned };
  }

  /** The event with which a stream was ended for ever. */
  tombstoneOf(name: string): StoredEvent | undefined {
    const id = this.states.directory.idOf(name);
    const position =
      id === undefined ? undefined : this.states.index.positionOf(id, TOMBSTONE_REVISION);
    return position === undefined ? undefined : this.eventAt(position);
  }

  /** Calls at the next commit that touches a stream; the answer takes it back. */
  onceWritten(name: string, wake: () => void): () => void {
    const id = this.states.directory.idOf(name);
    return id === undefined ? this.tail.onceCommitted(wake) : this.tail.onStream(id, wake);
  }

  /** Calls when there is an event at or after `position`; the answer takes it back. */
  onceAppended(position: number, wake: () => void): () => void {
    if (this.tail.head < position) return this.tail.onceCommitted(wake);
    wake();
    return () => undefined;
  }

  /** A page of a stream from `revision` (inclusive), within the range seen. */
  streamPage(range: VisibleRange, revision: number, direction: Direction, limit: number): Page {
    const isForwards = direction === 'forwards';
    const span = isForwards
      ? { first: Math.max(revision, range.first), last: range.last }
      : { first: range.first, last: Math.min(revision, range.last) };
    const entries = this.states.index[direction](range.streamId, span, limit);
    const events: StoredEvent[] = [];
    let bytes = 0;
    for (const entry of entries) {
      const event = this.entryOf(range.streamId, entry);
      if (event && event.created >= range.createdFrom) events.push(event);
      bytes += event?.bytes.length ?? 0;
      if (bytes < PAGE_BYTES) continue;
      return { events, next: isForwards ? entry.revision + 1 : entry.revision - 1 };
    }
    const reached = entries.at(-1)?.revision;
    if (reached === undefined || entries.length < limit) return { events, next: undefined };
    return { events, next: isForwards ? reached + 1 : reached - 1 };
  }

  /** Events at or after `position`, oldest first. */
  allForwards(position: number, limit: number): readonly StoredEvent[] {
    return this.records.forwards(position, limit);
  }

  /** Events strictly before `position`, newest first. */
  allBackwards(position: number, limit: number): readonly StoredEvent[] {
    return this.records.backwards(position - 1, limit);
  }

  eventAt(position: number): StoredEvent | undefined {
    return this.records.at(position);
  }

  /**
   * The target of a link, if its stream still shows it. Revision -1 stands for the last event. A scavenge
   * never changes the answer.
   */
  linked(name: string, revision: number): StoredEvent | undefined {
    const { range, isTombstoned } = this.remaining(name);
    if (!range || isTombstoned) return undefined;
    const wanted = revision === -1 ? range.last : revision;
    if (wanted < range.first || wanted > range.last) return undefined;
    const position = this.states.index.positionOf(range.streamId, wanted);
    if (position === undefined) return undefined;
    const event = this.entryOf(range.streamId, { revision: wanted, position });
    return event && event.created >= range.createdFrom ? event : undefined;
  }

  /** The index has to lead to the event that it names. */
  private entryOf(streamId: number, { revision, position }: Entry): StoredEvent | undefined {
    const event = this.eventAt(position);
    if (!event || (event.streamId === streamId && event.revision === revision)) return event;
    throw new RecordDamaged(position);
  }
}

const visibleOf = ({ last, metadata }: StreamState, streamId: number): VisibleRange => {
  const { maxAge, maxCount, truncateBefore } = metadata;
  return {
    streamId,
    first: Math.max(0, truncateBefore, maxCount === undefined ? 0 : last - maxCount + 1),
    last,
    createdFrom: maxAge === undefined ? 0 : Date.now() - maxAge * 1000,
  };
};
