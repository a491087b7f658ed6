import type { EventLog } from '../store/event-log.js';
import { Checkpointer } from './checkpointer.js';
import { Consumer, type ConsumerLink } from './consumer.js';
import { GroupDropped, GroupFailed, TooManySubscribers } from './group-errors.js';
import { GroupFeed } from './group-feed.js';
import { GroupJournal } from './group-journal.js';
import type { GroupMessage } from './group-message.js';
import type { GroupDefinition } from './group-settings.js';
import { Measurements } from './measurements.js';
import { strategyOf, type Choose } from './strategies.js';

/** What a consumer says about messages that it does not acknowledge. */
export interface Nack {
  readonly ids: readonly string[];
  readonly action: 'park' | 'retry' | 'skip';
  readonly reason: string;
}

/** The real server puts these words before the client's reason. */
const NAKED = "Client explicitly NAK'ed message.";
const MAX_TICK_MS = 1_000;
const MIN_TICK_MS = 10;

/**
 * A group at work: takes events from its feed, hands each to one consumer, and holds it until it is
 * answered. Memory is bounded by one batch read ahead and by the consumers' own buffers.
 */
export class SubscriptionGroup {
  readonly measurements = new Measurements();
  readonly checkpointer: Checkpointer;
  readonly journal: GroupJournal;
  readonly feed: GroupFeed;
  private readonly choose: Choose;
  private readonly ticker: NodeJS.Timeout | undefined;
  private connected: Consumer[] = [];
  private isReplaying = false;

  constructor(
    readonly definition: GroupDefinition,
    log: EventLog,
  ) {
    const { settings, firstOrdinal } = definition;
    this.journal = new GroupJournal(log, definition);
    const checkpoint = this.journal.checkpoint() ?? firstOrdinal - 1;
    this.feed = new GroupFeed(definition, log, Math.max(firstOrdinal, checkpoint + 1));
    this.checkpointer = new Checkpointer(this.journal, settings, () => this.reached(), checkpoint);
    this.choose = strategyOf(settings.strategy);
    if (settings.messageTimeout > 0) this.ticker = this.tickEvery(settings.messageTimeout / 4);
  }

  get consumers(): readonly Consumer[] {
    return this.connected;
  }
  get hasCheckpoint(): boolean {
    return this.checkpointer.saved >= this.definition.firstOrdinal;
  }

  join(link: ConsumerLink): Consumer {
    const { stream, group, settings } = this.definition;
    const max = settings.maxSubscriberCount;
    if (max > 0 && this.connected.length >= max) throw new TooManySubscribers(stream, group);
    const consumer = new Consumer(link);
    this.connected.push(consumer);
    queueMicrotask(() => this.pump());
    return consumer;
  }

  /** What a consumer leaves unanswered goes to the others. */
  leave(consumer: Consumer): void {
    if (!this.connected.includes(consumer)) return;
    this.connected = this.connected.filter((each) => each !== consumer);
    this.feed.returned(consumer.held().map(({ message }) => message));
    this.pump();
  }

  ack(consumer: Consumer, ids: readonly string[]): void {
    for (const id of ids) if (consumer.settle(id)) this.handled();
    this.pump();
  }

  async nack(consumer: Consumer, { ids, action, reason }: Nack): Promise<void> {
    for (const id of ids) {
      const message = consumer.settle(id);
      if (!message) continue;
      if (action === 'skip') this.handled();
      else if (action === 'park') await this.park(message, `${NAKED}\n${reason}`);
      else await this.retry(message);
    }
    this.pump();
  }

  /** Brings parked messages back, in the background, up to (not including) `stopAt`. */
  replay(stopAt: number): void {
    const { stream, group } = this.definition;
    if (this.isReplaying) throw new GroupFailed(stream, group, 'A replay is under way.');
    this.isReplaying = true;
    void this.replayParked(stopAt).finally(() => (this.isReplaying = false));
  }

  /** Lets go of all consumers, with the error that says why. */
  drop(): void {
    this.dropConsumers();
    this.close();
  }

  private dropConsumers(): void {
    const { stream, group } = this.definition;
    for (const { link } of this.connected.splice(0)) link.drop(new GroupDropped(stream, group));
  }

  close(): void {
    this.connected = [];
    clearInterval(this.ticker);
    this.checkpointer.close();
    this.feed.close();
  }

  /** What cannot be read cannot be delivered: the consumers are told, and may come again. */
  private fail(error: unknown): void {
    const reason = error instanceof Error ? error : new Error(String(error));
    for (const { link } of [...this.connected]) link.drop(reason);
  }

  /** Below the oldest message that is not handled. */
  private reached(): number {
    const held = this.connected.flatMap((consumer) => consumer.held());
    const ordinals = held.flatMap(({ message }) => message.ordinal ?? []);
    return Math.min(this.feed.lowest, ...ordinals) - 1;
  }

  private handled(): void {
    this.checkpointer.handled();
  }

  private async retry(message: GroupMessage): Promise<void> {
    const { maxRetryCount } = this.definition.settings;
    if (message.retryCount >= maxRetryCount) {
      return this.park(message, `Reached retry count of ${maxRetryCount}`);
    }
    message.retryCount++;
    this.feed.again(message);
  }

  /** Handled only when it is safely set aside; until then it is tried again. */
  private async park(message: GroupMessage, reason: string): Promise<void> {
    try {
      await this.journal.park(message, reason);
      this.handled();
    } catch {
      this.feed.again(message);
    }
  }

  private pump(): void {
    const hasRoom = (): boolean => this.connected.some(({ slots }) => slots > 0);
    const deliver = (message: GroupMessage): boolean => {
      const consumer = this.choose(message, this.connected);
      if (!consumer) return false;
      consumer.send(message, this.definition.settings.messageTimeout);
      this.measurements.delivered();
      return true;
    };
    try {
      if (this.feed.source.hasEnded()) return this.dropConsumers();
      this.feed.send(deliver, hasRoom, () => this.pump());
    } catch (error) {
      this.fail(error);
    }
  }

  private async replayParked(stopAt: number): Promise<void> {
    let last = -1;
    for (const link of this.journal.parked(stopAt)) {
      this.feed.replay(link);
      last = link.revision;
    }
    if (last >= 0) await this.journal.dropParkedBelow(last + 1);
    this.pump();
  }

  private tickEvery(ms: number): NodeJS.Timeout {
    const tick = (): void => {
      const now = Date.now();
      const late = this.connected.flatMap((consumer) => consumer.overdue(now));
      if (late.length === 0) return;
      void Promise.all(late.map((message) => this.retry(message))).then(() => this.pump());
    };
    return setInterval(tick, Math.min(MAX_TICK_MS, Math.max(MIN_TICK_MS, ms))).unref();
  }
}
