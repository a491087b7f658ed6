import type { JournalEntry } from './journal-entry.js';
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
  /** For each event the entry that holds it. */
  private entries: JournalEntry[] = [];
  private bytes = 0;
  private wakers = new Set<() => void>();
  private readonly byStream = new Map<number, Set<() => void>>();

  private settledPosition: number;

  constructor(public head: number) {
    this.settledPosition = head;
  }

  /** Up to here all is in the tables. */
  get settledTo(): number {
    return this.settledPosition;
  }

  /** The tables have all up to `position`. */
  settle(position: number): void {
    this.settledPosition = position;
    this.trim();
  }

  /** The oldest position in memory, if there is any. */
  get first(): number {
    return this.head - this.entries.length + 1;
  }

  at(position: number): StoredEvent | undefined {
    return this.entries[position - this.first]?.event(position);
  }

  publish(entry: JournalEntry): void {
    for (let position = entry.first; position <= entry.last; position++) {
      this.entries.push(entry);
      this.bytes += entry.sizeAt(position);
    }
    this.head = entry.last;
    this.wake(entry);
  }

  /** Up to `limit` events from `position` on, or `undefined` when they are no longer in memory. */
  from(position: number, limit: number): readonly StoredEvent[] | undefined {
    const start = position - this.first;
    if (this.entries.length === 0 || start < 0) return undefined;
    const entries = this.entries.slice(start, start + limit);
    return entries.map((entry, index) => entry.event(position + index));
  }

  /** Calls once, at the next commit; the answer takes the call back. */
  onceCommitted(waker: () => void): () => void {
    this.wakers.add(waker);
    return () => this.wakers.delete(waker);
  }

  /** Calls at every commit that holds an event of stream `id`, until taken back. */
  onStream(id: number, waker: () => void): () => void {
    const wakers = this.byStream.get(id) ?? new Set();
    this.byStream.set(id, wakers.add(waker));
    return () => {
      wakers.delete(waker);
      if (wakers.size === 0) this.byStream.delete(id);
    };
  }

  private wake(entry: JournalEntry): void {
    const wakers = this.wakers;
    this.wakers = new Set();
    for (const waker of wakers) waker();
    if (this.byStream.size === 0) return;
    for (const id of new Set(entry.events.map(({ streamId }) => streamId))) {
      for (const waker of this.byStream.get(id) ?? []) waker();
    }
  }

  private trim(): void {
    const { first } = this;
    const settled = Math.min(this.settledPosition - first + 1, this.entries.length);
    let drop = Math.min(settled, Math.max(0, this.entries.length - TAIL_EVENTS));
    const sizeAt = (index: number): number => this.entries[index]?.sizeAt(first + index) ?? 0;
    for (let index = 0; index < drop; index++) this.bytes -= sizeAt(index);
    while (drop < settled && this.bytes > TAIL_BYTES) this.bytes -= sizeAt(drop++);
    this.entries = this.entries.slice(drop);
  }
}
