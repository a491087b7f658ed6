import type { AppendExpectedRevision } from '@eventstore/db-client';

/** An event as the model remembers it. */
export interface ModelEvent {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
}

/** What an operation gives: its result, or the type of its error. */
export type Outcome = { readonly ok: unknown } | { readonly refused: string };

interface ModelStream {
  events: ModelEvent[];
  isTombstoned: boolean;
  isDeleted: boolean;
  hasMetadata: boolean;
  truncateBefore: number;
  maxCount: number | undefined;
}

const refused = (type: string): Outcome => ({ refused: type });

/** The rules of the protocol, as small as they can be told: the whole store in two lists. */
export class ModelStore {
  readonly all: ModelEvent[] = [];
  readonly #streams = new Map<string, ModelStream>();

  append(name: string, expected: AppendExpectedRevision, ids: readonly string[]): Outcome {
    const stream = this.#stream(name);
    if (stream.isTombstoned) return refused('stream-deleted');
    const last = stream.events.length - 1;
    const at = (start: number): boolean =>
      ids.every((id, n) => stream.events[start + n]?.id === id);
    if (expected === 'stream_exists') {
      if (stream.isDeleted) return refused('stream-deleted');
      if (last < 0 && !stream.hasMetadata) return refused('wrong-expected-version');
    }
    if (expected === 'any' || expected === 'stream_exists') {
      const newest = ids.map((id) => stream.events.findLast((event) => event.id === id)?.revision);
      if (newest[0] === undefined) return this.#write(stream, name, ids);
      if (newest.includes(undefined)) return refused('wrong-expected-version');
      return { ok: newest.at(-1) };
    }
    const wanted = expected === 'no_stream' ? -1 : Number(expected);
    if (wanted === last) return this.#write(stream, name, ids);
    if (wanted < last && ids.length > 0 && at(wanted + 1)) return { ok: wanted + ids.length };
    if (wanted === -1 && stream.isDeleted) return this.#write(stream, name, ids);
    return refused('wrong-expected-version');
  }

  delete(name: string): Outcome {
    const stream = this.#stream(name);
    if (stream.isTombstoned) return refused('stream-deleted');
    const isThere = stream.events.length > 0 || stream.hasMetadata;
    if (!isThere) return refused('wrong-expected-version');
    Object.assign(stream, { isDeleted: true, hasMetadata: true, maxCount: undefined });
    return { ok: 'deleted' };
  }

  tombstone(name: string): Outcome {
    const stream = this.#stream(name);
    if (stream.isTombstoned) return refused('stream-deleted');
    stream.isTombstoned = true;
    return { ok: 'tombstoned' };
  }

  setMetadata(name: string, maxCount: number | undefined, truncateBefore: number): Outcome {
    const stream = this.#stream(name);
    if (stream.isTombstoned) return refused('stream-deleted');
    const first = stream.isDeleted ? stream.events.length : truncateBefore;
    Object.assign(stream, { maxCount, truncateBefore: first, isDeleted: false, hasMetadata: true });
    return { ok: 'set' };
  }

  read(name: string, from: number | 'end', isForwards: boolean, count: number): Outcome {
    const { events, isTombstoned, isDeleted, truncateBefore, maxCount } = this.#stream(name);
    if (isForwards && from === 'end') return refused('unknown');
    if (isTombstoned) return refused('stream-deleted');
    if (events.length === 0 || isDeleted) return refused('stream-not-found');
    const first = Math.max(truncateBefore, maxCount === undefined ? 0 : events.length - maxCount);
    const start = from === 'end' ? events.length - 1 : from;
    const seen = events.filter(
      ({ revision }) => revision >= first && (isForwards ? revision >= start : revision <= start),
    );
    return { ok: (isForwards ? seen : seen.reverse()).slice(0, count).map(({ id }) => id) };
  }

  #write(stream: ModelStream, name: string, ids: readonly string[]): Outcome {
    if (ids.length > 0 && stream.isDeleted) {
      Object.assign(stream, { isDeleted: false, truncateBefore: stream.events.length });
    }
    for (const id of ids) {
      const event = { id, stream: name, revision: stream.events.length };
      stream.events.push(event);
      this.all.push(event);
    }
    // The client shows an answer of "no stream" as revision 0.
    return { ok: Math.max(0, stream.events.length - 1) };
  }

  #stream(name: string): ModelStream {
    const known = this.#streams.get(name);
    if (known) return known;
    const stream = {
      events: [],
      isTombstoned: false,
      isDeleted: false,
      hasMetadata: false,
      truncateBefore: 0,
      maxCount: undefined,
    };
    this.#streams.set(name, stream);
    return stream;
  }
}
