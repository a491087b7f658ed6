import type { Delivery } from '@chancery/event-store';
import type { Recorded } from '@chancery/kernel';
import type { Batch } from './batch.js';

export interface BatchLimits {
  /** The most events of one batch. */
  readonly events: number;
  /** How long the first event of a batch may wait for others at most, in milliseconds. */
  readonly linger: number;
}

/**
 * A subscription as batches. While one batch is being written, the next one gathers, and it waits a millisecond
 * for each event that the one before it held: under load batches grow by themselves up to the limits, with
 * little to do each event is on its way at once.
 */
export const batches = (
  deliveries: AsyncIterable<Delivery>,
  after: bigint,
  limits: BatchLimits,
): AsyncGenerator<Batch> => new Gathering(after, limits).run(deliveries);

class Gathering {
  private events: Recorded[] = [];
  private isCaughtUp = false;
  private isNews = false;
  private since = 0;
  private lately = 0;
  private isOver = false;
  private failure: Error | undefined;
  private wakeTaker: (() => void) | undefined;
  private wakeSource: (() => void) | undefined;

  constructor(
    private position: bigint,
    private readonly limits: BatchLimits,
  ) {}

  async *run(deliveries: AsyncIterable<Delivery>): AsyncGenerator<Batch> {
    void this.gather(deliveries);
    try {
      for (;;) {
        while (!this.isNews && !this.isOver) await this.news();
        if (this.isOver) break;
        await this.linger();
        yield this.take();
      }
      if (this.failure) throw this.failure;
    } finally {
      this.isOver = true;
      this.wakeSource?.();
    }
  }

  private async gather(deliveries: AsyncIterable<Delivery>): Promise<void> {
    try {
      for await (const delivery of deliveries) {
        if (this.isOver) break;
        this.add(delivery);
        while (this.events.length >= this.limits.events && !this.isOver) {
          await new Promise<void>((resolve) => (this.wakeSource = resolve));
        }
      }
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error(String(error));
    }
    this.isOver = true;
    this.wakeTaker?.();
  }

  private add(delivery: Delivery): void {
    if (!this.isNews) this.since = performance.now();
    this.isNews = true;
    switch (delivery.kind) {
      case 'event':
        this.events.push(delivery.event);
        this.position = delivery.event.position;
        break;
      case 'checkpoint':
        this.position = delivery.position;
        break;
      case 'caught-up':
        this.isCaughtUp = true;
    }
    this.wakeTaker?.();
  }

  private async linger(): Promise<void> {
    const until = this.since + Math.min(this.limits.linger, this.lately);
    while (this.events.length < this.limits.events && !this.isOver) {
      const left = until - performance.now();
      if (left <= 0) return;
      await this.news(left);
    }
  }

  private take(): Batch {
    const { events, position, isCaughtUp } = this;
    this.events = [];
    this.lately = events.length;
    this.isNews = false;
    this.wakeSource?.();
    return { events, position, isCaughtUp };
  }

  private news(ms?: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
      this.wakeTaker = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
