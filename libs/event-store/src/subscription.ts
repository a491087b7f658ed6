import {
  eventTypeFilter,
  excludeSystemEvents,
  START,
  type AllStreamSubscription,
  type EventStoreDBClient,
} from '@eventstore/db-client';
import type { Recorded } from '@chancery/kernel';
import type { LogMark } from './log-mark.js';

/**
 * What a subscription hands over, in the order of the log. Everything up to a checkpoint was delivered; its
 * `eventId` is that of the event at its position, where the log can be recognised by it.
 */
export type Delivery =
  | { readonly kind: 'event'; readonly event: Recorded }
  | { readonly kind: 'checkpoint'; readonly position: bigint; readonly eventId?: string }
  | { readonly kind: 'caught-up' };

type Decode = (raw: object) => Recorded;

/** Where a queue begins, and beginnings of the types that it is for; without these it is for all. */
export interface Wish {
  readonly after: bigint | undefined;
  readonly types: readonly string[] | undefined;
}

const highWater = 4_096;

/**
 * One connection's worth of the log, as a queue. The client announces checkpoints and `caughtUp` beside
 * its stream of events; here each takes its place behind the events that came before it.
 */
export class DeliveryQueue implements AsyncIterable<Delivery> {
  private readonly items: Delivery[] = [];
  private readonly marks: { readonly after: number; readonly delivery: Delivery }[] = [];
  private emitted = 0;
  private failure: Error | undefined;
  private wake: (() => void) | undefined;
  private readonly source: AllStreamSubscription;

  constructor(client: EventStoreDBClient, { after, types }: Wish, decode: Decode) {
    const checkpoints = {
      checkpointInterval: 32,
      maxSearchWindow: 32,
      checkpointReached: async (_: unknown, { commit }: { readonly commit: bigint }) =>
        this.mark({ kind: 'checkpoint', position: commit }),
    };
    this.source = client.subscribeToAll({
      fromPosition: after === undefined ? START : { commit: after, prepare: after },
      filter: types
        ? eventTypeFilter({ ...checkpoints, prefixes: [...types] })
        : excludeSystemEvents(checkpoints),
    });
    this.source.on('data', ({ event }: { event?: object }) => {
      this.emitted++;
      if (event) this.push({ kind: 'event', event: decode(event) });
      this.releaseMarks();
    });
    this.source.on('caughtUp', () => this.mark({ kind: 'caught-up' }));
    this.source.on('error', (error: Error) => this.fail(error));
    this.source.on('end', () => this.fail(new Error('The store ended the subscription.')));
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Delivery> {
    for (;;) {
      for (const item of this.items.splice(0)) yield item;
      if (this.items.length > 0) continue;
      if (this.failure) throw this.failure;
      if (this.source.isPaused()) this.source.resume();
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  async close(): Promise<void> {
    this.fail(new Error('The subscription was closed.'));
    this.source.removeAllListeners('data');
    await this.source.unsubscribe().catch(() => undefined);
  }

  private mark(delivery: Delivery): void {
    const after = this.emitted + this.source.readableLength;
    this.marks.push({ after, delivery });
    this.releaseMarks();
  }

  private releaseMarks(): void {
    while (this.marks[0] && this.marks[0].after <= this.emitted) {
      const next = this.marks.shift();
      if (next) this.push(next.delivery);
    }
  }

  private push(delivery: Delivery): void {
    this.items.push(delivery);
    if (this.items.length >= highWater) this.source.pause();
    this.wake?.();
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.wake?.();
  }
}

/** By what the log can be recognised from this delivery on. */
export const markOf = (delivery: Delivery): LogMark | undefined => {
  if (delivery.kind === 'event')
    return { position: delivery.event.position, eventId: delivery.event.id };
  if (delivery.kind === 'caught-up' || delivery.eventId === undefined) return undefined;
  return { position: delivery.position, eventId: delivery.eventId };
};
