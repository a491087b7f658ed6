import type { EventStoreDBClient } from '@eventstore/db-client';
import {
  countEventsAfter,
  readAt,
  readHead,
  type EventCount,
  type EventHead,
} from './all-stream.js';
import { connect, isOutcomeUnknown, isUnknown, Line } from './connection.js';
import { EventStoreUnavailable } from './event-store.errors.js';
import { AnotherLog, type LogMark, type ReadUpTo } from './log-mark.js';
import { rawEvents, type RawEvent } from './raw-events.js';
import { backOff, pause, within } from './retry.js';

export const attemptMs = 10_000;
export const cutOff = { reason: 'The connection was closed while it was read from.' };

/** The log as a whole: where it ends, what stands at a position, and whether it is the one that was read before. */
export class Log {
  protected line: Line;

  constructor(protected readonly address: string) {
    this.line = new Line(address);
  }

  /** The last event of the log, the store's own passed over; undefined if there is none. */
  head(): Promise<LogMark | undefined> {
    return this.ask('Reading the head of the log', readHead);
  }

  /** The event, of any kind, that begins at a position; undefined where none does. */
  async eventAt(position: bigint): Promise<EventHead | undefined> {
    try {
      return await this.ask('Reading an event of the log', (client) => readAt(client, position));
    } catch (error) {
      if (isOutcomeUnknown(error) && !isUnknown(error)) throw error;
      await this.head(); // a store that can answer this has refused the position
      return undefined;
    }
  }

  /**
   * The event that was read up to, if this is the log that it was read from; without an id, any event at its position
   * will do. Throws AnotherLog.
   */
  async recognise(read: ReadUpTo): Promise<LogMark> {
    const { position, eventId } = read;
    const found = (await this.eventAt(position))?.id;
    if (found !== undefined && found === (eventId ?? found)) return { position, eventId: found };
    throw new AnotherLog(read, { eventId: found, head: (await this.head())?.position });
  }

  /** How many events come after a position, counted up to `most`. */
  countAfter(position: bigint | undefined, most: number): Promise<EventCount> {
    return this.ask('Counting events', (client) => countEventsAfter(client, position, most));
  }

  /** The version that the server gives itself. */
  version(): Promise<string> {
    return this.ask('Asking for the version of the event store', async (client) => {
      const { serverVersion } = await client['capabilities'];
      return serverVersion;
    });
  }

  /** Every event behind one, as its bytes are stored, up to the end of the log. Throws AnotherLog. */
  async *readRaw(after: LogMark | undefined, signal: AbortSignal): AsyncGenerator<RawEvent> {
    if (after) await this.recognise(after);
    const client = connect(this.address);
    try {
      yield* rawEvents(client, { after: after?.position, isLive: false }, signal);
    } finally {
      void client.dispose();
    }
  }

  /** The same, then everything new until the signal is aborted. A broken connection is made again. */
  async *subscribeRaw(
    after: LogMark | undefined,
    signal: AbortSignal,
    onBreak?: (error: unknown) => void,
  ): AsyncGenerator<RawEvent> {
    let last = after;
    let waits = backOff(50, 5_000);
    while (!signal.aborted) {
      const client = connect(this.address);
      try {
        if (last) await this.recognise(last);
        const wish = { after: last?.position, isLive: true };
        for await (const event of rawEvents(client, wish, signal)) {
          last = { position: event.position, eventId: event.id };
          yield event;
          waits = backOff(50, 5_000);
        }
      } catch (error) {
        if (error instanceof AnotherLog) throw error;
        if (!signal.aborted) onBreak?.(error);
      } finally {
        void client.dispose();
      }
      if (!signal.aborted) await pause(waits.next().value, signal);
    }
  }

  async close(): Promise<void> {
    await this.line.dispose();
  }

  /**
   * The client holds on to a failed connection for longer than we want to wait. Of all calls that fail over
   * a line, the first replaces it; the others find another in its place.
   */
  protected replace(line: Line): void {
    if (this.line !== line) return;
    this.line = new Line(this.address);
    line.giveUp();
  }

  private async ask<T>(
    what: string,
    question: (client: EventStoreDBClient) => Promise<T>,
  ): Promise<T> {
    const { line } = this;
    try {
      const answer = await within(attemptMs, question(line.begin()), what);
      if (line.isDisposed) throw new EventStoreUnavailable(cutOff);
      return answer;
    } finally {
      line.end();
    }
  }
}
