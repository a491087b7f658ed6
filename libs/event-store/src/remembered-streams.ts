import type { Recorded } from '@chancery/kernel';
import { LRUCache } from 'lru-cache';
import type { EventStore } from './event-store.js';

interface Remembered {
  readonly events: readonly Recorded[];
  readonly bytes: number;
}

const unread: Remembered = { events: [], bytes: 0 };
const usualBytes = 8 * 1024 * 1024;
/** About what an event takes beside its data. */
const envelopeBytes = 500;

/**
 * Whole streams for readers who come back: what was read before is kept, as far as it finds room. What is read is
 * what is new, and the last event before it, by which the log is recognised. Parties are kept sealed and opened for each reader, so that who was erased is erased here too.
 */
export class RememberedStreams {
  private readonly streams: LRUCache<string, Remembered>;

  constructor(
    private readonly store: EventStore,
    maxBytes = usualBytes,
  ) {
    this.streams = new LRUCache({ maxSize: maxBytes, sizeCalculation: ({ bytes }) => bytes });
  }

  /** All events of a stream as the log holds it now, parties opened; none if it was never written. */
  async read(stream: string): Promise<readonly Recorded[]> {
    const events = await this.current(stream);
    return Promise.all(events.map((event) => this.store.open(event)));
  }

  private async current(stream: string): Promise<readonly Recorded[]> {
    const before = this.streams.get(stream) ?? unread;
    const last = before.events.at(-1);
    const news = await this.eventsFrom(stream, last?.revision ?? 0);
    if (last && news.shift()?.id !== last.id) {
      this.streams.delete(stream); // the log is another than the one that was read before
      return this.current(stream);
    }
    if (news.length === 0) return before.events;
    const events = [...before.events, ...news];
    this.streams.set(stream, { events, bytes: before.bytes + sizeOf(news) });
    return events;
  }

  private async eventsFrom(stream: string, from: number): Promise<Recorded[]> {
    const events: Recorded[] = [];
    for await (const event of this.store.readStream(stream, { from, sealed: true }))
      events.push(event);
    return events;
  }
}

const sizeOf = (events: readonly Recorded[]): number =>
  events.reduce((bytes, { data }) => bytes + envelopeBytes + JSON.stringify(data).length, 0);
