import type { StoredEvent } from './stored-event.js';

/** What is kept in memory for readers at the head: the smaller of the two bounds counts. */
const TAIL_EVENTS = 4_096;
const TAIL_BYTES = 16 * 1024 * 1024;

/**
 * The newest events, shared by all live readers, and the bell that wakes them: all that are not in the
 * tables yet, and a bounded number of others. A reader who has fallen behind it reads the tables
 * instead, so no reader ever holds memory of its own.
 */
export class LiveTail {
  #events: StoredEvent[] = [];
  #bytes = 0;
  #wakers = new Set<() => void>();
  readonly #byStream = new Map<number, Set<() => void>>();

  #settledTo: number;

  constructor(public head: number) {
    this.#settledTo = head;
  }

  /** Up to here all is in the tables. */
  get settledTo(): number {
    return this.#settledTo;
  }

  /** The tables have all up to `position`. */
  settle(position: number): void {
    this.#settledTo = position;
    this.#trim();
  }

  /** The oldest position in memory, if there is any. */
  get first(): number {
    return this.#events[0]?.position ?? this.head + 1;
  }

  at(position: number): StoredEvent | undefined {
    const [first] = this.#events;
    return first && this.#events[position - first.position];
  }

  publish(events: readonly StoredEvent[]): void {
    for (const event of events) {
      this.#events.push(event);
      this.#bytes += event.bytes.length;
    }
    this.head = events.at(-1)?.position ?? this.head;
    this.#wake(events);
  }

  /** Up to `limit` events from `position` on, or `undefined` when they are no longer in memory. */
  from(position: number, limit: number): readonly StoredEvent[] | undefined {
    const first = this.#events[0];
    if (!first || position < first.position) return undefined;
    const start = position - first.position;
    return this.#events.slice(start, start + limit);
  }

  /** Calls once, at the next commit; the answer takes the call back. */
  onceCommitted(waker: () => void): () => void {
    this.#wakers.add(waker);
    return () => this.#wakers.delete(waker);
  }

  /** Calls at every commit that holds an event of stream `id`, until taken back. */
  onStream(id: number, waker: () => void): () => void {
    const wakers = this.#byStream.get(id) ?? new Set();
    this.#byStream.set(id, wakers.add(waker));
    return () => {
      wakers.delete(waker);
      if (wakers.size === 0) this.#byStream.delete(id);
    };
  }

  #wake(events: readonly StoredEvent[]): void {
    const wakers = this.#wakers;
    this.#wakers = new Set();
    for (const waker of wakers) waker();
    if (this.#byStream.size === 0) return;
    for (const id of new Set(events.map(({ streamId }) => streamId))) {
      for (const waker of this.#byStream.get(id) ?? []) waker();
    }
  }

  #trim(): void {
    const first = this.#events[0]?.position ?? 0;
    const settled = this.#settledTo - first + 1;
    let drop = Math.min(settled, Math.max(0, this.#events.length - TAIL_EVENTS));
    for (const { bytes } of this.#events.slice(0, drop)) this.#bytes -= bytes.length;
    while (drop < settled && this.#bytes > TAIL_BYTES) {
      this.#bytes -= this.#events[drop++]?.bytes.length ?? 0;
    }
    this.#events = this.#events.slice(drop);
  }
}
