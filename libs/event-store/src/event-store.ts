import {
  BACKWARDS,
  END,
  FORWARDS,
  jsonEvent,
  MaxAppendSizeExceededError,
  NO_STREAM,
  START,
  StreamNotFoundError,
  WrongExpectedVersionError,
  type AppendExpectedRevision,
  type EventStoreDBClient,
  type JSONType,
} from '@eventstore/db-client';
import type { Recorded } from '@chancery/kernel';
import { inSpan } from '@chancery/tracing';
import { isSystemType } from './all-stream.js';
import { appendSpan } from './append-span.js';
import { currentVersion, open, seal, upcast, upcastOrSayWhy } from './codec.js';
import { connect, isOutcomeUnknown, isStorageFull } from './connection.js';
import { CommandTooLarge, EventStoreUnavailable, StorageFull } from './event-store.errors.js';
import type {
  Appended,
  EventStoreOptions,
  NewEvent,
  ReadOptions,
  SubscribeOptions,
} from './event-store.options.js';
import { attemptMs, cutOff, Log } from './log.js';
import { AnotherLog, type LogMark } from './log-mark.js';
import { Parties } from './parties.js';
import { decodeEvent } from './recorded.js';
import { backOff, pause, within } from './retry.js';
import { DeliveryQueue, markOf, type Delivery, type Wish } from './subscription.js';

/** Thrown by `append` when the stream is not at the expected revision. */
export class WrongRevision extends Error {}

/** The one door to the log: encodes and seals on the way in, decodes, upcasts and opens on the way out. */
export class EventStore extends Log {
  readonly parties: Parties;
  private readonly patience: number;

  constructor(private readonly options: EventStoreOptions) {
    super(options.address);
    this.parties = new Parties(options.vault);
    this.patience = options.patience ?? 10_000;
  }

  /**
   * Appends all events or none. An attempt whose outcome is unknown is repeated with the same ids, which
   * the store answers with the first outcome. Throws WrongRevision, CommandTooLarge, StorageFull,
   * EventStoreUnavailable.
   */
  append(stream: string, events: readonly NewEvent[], expected: number | 'any'): Promise<Appended> {
    return inSpan(
      'streams.append',
      () => appendSpan(stream, events),
      () => this.appendAll(stream, events, expected),
    );
  }

  private async appendAll(
    stream: string,
    events: readonly NewEvent[],
    expected: number | 'any',
  ): Promise<Appended> {
    const encoded = await Promise.all(events.map((event) => this.encode(stream, event)));
    const expectedRevision: AppendExpectedRevision =
      expected === 'any' ? 'any' : expected < 0 ? NO_STREAM : BigInt(expected);
    const deadline = Date.now() + this.patience;
    for (const wait of backOff(20, 1_000)) {
      const { line } = this;
      try {
        const appending = line.begin().appendToStream(stream, encoded, { expectedRevision });
        const result = await within(attemptMs, appending, 'The append');
        return {
          revision: Number(result.nextExpectedRevision),
          position: result.position?.commit ?? 0n,
        };
      } catch (error) {
        if (error instanceof WrongExpectedVersionError) throw new WrongRevision(stream);
        if (error instanceof MaxAppendSizeExceededError)
          throw new CommandTooLarge({ stream, limit: error.maxAppendSize });
        if (isStorageFull(error)) throw new StorageFull();
        if (!isOutcomeUnknown(error)) throw error;
        if (Date.now() > deadline)
          throw new EventStoreUnavailable({ reason: (error as Error).message });
      } finally {
        line.end();
      }
      this.replace(line);
      await pause(wait);
    }
    throw new Error('unreachable');
  }

  /** The events of a stream in order; none if it was never written. */
  async *readStream(stream: string, options: ReadOptions = {}): AsyncGenerator<Recorded> {
    const { from, backwards = false, limit, sealed = false } = options;
    const { line } = this;
    const events = line.begin().readStream(stream, {
      direction: backwards ? BACKWARDS : FORWARDS,
      fromRevision: from === undefined ? (backwards ? END : START) : BigInt(from),
      ...(limit === undefined ? {} : { maxCount: limit }),
    });
    let isAbandoned = true;
    try {
      for await (const { event } of events) {
        if (!event) continue;
        const recorded = upcast(decodeEvent(event), this.options.schemas);
        yield sealed ? recorded : await this.open(recorded);
      }
      isAbandoned = false;
      if (line.isDisposed) throw new EventStoreUnavailable(cutOff);
    } catch (error) {
      isAbandoned = false;
      if (error instanceof StreamNotFoundError) return;
      if (!isOutcomeUnknown(error)) throw error;
      this.replace(line);
      throw new EventStoreUnavailable({ reason: (error as Error).message });
    } finally {
      if (isAbandoned) await events.cancel(); // the client would keep the call for ever
      line.end();
    }
  }

  /**
   * Everything after an event, then everything new, for as long as the signal is not aborted. A broken
   * connection is made again with growing pauses and goes on after the last event: nothing is skipped,
   * nothing comes twice. Parties stay sealed. Throws AnotherLog if a log that is connected to does not have the
   * last event.
   */
  async *subscribe(options: SubscribeOptions): AsyncGenerator<Delivery> {
    const { after, types, signal, onBreak } = options;
    let last = after;
    let waits = backOff(50, 5_000);
    while (!signal.aborted) {
      const client = connect(this.address);
      const close = (): void => void queue?.close();
      let queue: DeliveryQueue | undefined;
      signal.addEventListener('abort', close, { once: true });
      try {
        if (last) await this.recognise(last);
        queue = this.queue(client, { after: last?.position, types });
        for await (const next of queue) {
          const delivery = await this.identified(next, last);
          last = markOf(delivery) ?? last;
          yield delivery;
          waits = backOff(50, 5_000);
        }
      } catch (error) {
        if (error instanceof AnotherLog) throw error;
        if (!signal.aborted) onBreak?.(error);
      } finally {
        signal.removeEventListener('abort', close);
        await queue?.close();
        void client.dispose();
      }
      if (!signal.aborted) await pause(waits.next().value, signal);
    }
  }

  /** The event with its parties' data opened; `[erased]` where a key was destroyed. */
  open<E extends Recorded>(event: E): Promise<E> {
    return open(event, this.options.schemas, this.options.vault);
  }

  private queue(client: EventStoreDBClient, wish: Wish): DeliveryQueue {
    return new DeliveryQueue(client, wish, (raw) =>
      upcastOrSayWhy(decodeEvent(raw), this.options.schemas),
    );
  }

  /** A checkpoint with the event that it stands at, unless the store itself wrote that: such events may go. */
  private async identified(delivery: Delivery, last: LogMark | undefined): Promise<Delivery> {
    if (delivery.kind !== 'checkpoint') return delivery;
    if (delivery.position === last?.position) return { ...delivery, eventId: last.eventId };
    const event = await this.eventAt(delivery.position);
    return event && !isSystemType(event.type) ? { ...delivery, eventId: event.id } : delivery;
  }

  private async encode(stream: string, event: NewEvent): Promise<ReturnType<typeof jsonEvent>> {
    const { schemas, vault } = this.options;
    const data = (await seal(stream, event, schemas, vault)) as JSONType;
    const metadata = { ...event.metadata, schemaVersion: currentVersion(schemas, event.type) };
    return jsonEvent({ id: event.id, type: event.type, data, metadata });
  }
}
