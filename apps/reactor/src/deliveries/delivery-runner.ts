import { setTimeout as sleep } from 'node:timers/promises';
import {
  keepLines,
  listTests,
  pruneAttempts,
  removeTest,
  Slots,
  type Attempt,
  type Secrets,
} from '@chancery/outbound';
import type { FeedFollower } from '@chancery/public-events';
import { migrate, type Database } from '@chancery/read-store';
import { DomainError } from '@chancery/kernel';
import type { SubscriptionRow } from '@chancery/subscriptions';
import { attemptOf } from './attempt-of.js';
import { Readers } from './delivery-office.js';
import { Engine } from './engine.js';
import { tasksOf } from './line-task.js';
import { Handshakes, type HandshakesOptions } from './handshakes.js';

export interface DeliveryRunnerOptions extends HandshakesOptions {
  readonly database: Database;
  readonly secrets: Secrets;
  readonly follower: FeedFollower;
  /** For how many days failures stay in the log of attempts. */
  readonly logDays: number;
  readonly onStanding: (standing: DeliveryFigures) => void;
  readonly onStop: () => void;
}

/** What this process sends now. */
export interface DeliveryFigures {
  readonly slots: number;
  readonly lines: number;
  readonly open: number;
}

const roundMs = 250;
const pauseMs = 1_000;
const pruneEveryMs = 600_000;

/** Sends events to those who subscribe. Several processes share the subscriptions; when one dies, others take its part. */
export class DeliveryRunner {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private readonly handshakes: Handshakes;
  private prunedAt = 0;

  constructor(private readonly options: DeliveryRunnerOptions) {
    this.handshakes = new Handshakes(options);
  }

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    this.options.onStop();
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.hold(signal).catch((error: unknown) => this.tell(error));
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private tell(error: unknown): void {
    if (error instanceof DomainError && error.isPassing) return;
    if (!this.stopping.signal.aborted)
      this.options.logger.warn({ err: error }, 'deliveries begin again');
  }

  /** From one connection that holds the slots to its loss. */
  private async hold(stop: AbortSignal): Promise<void> {
    const { database, feed, follower, queries, onStanding } = this.options;
    await migrate(database);
    const lost = new AbortController();
    const signal = AbortSignal.any([stop, lost.signal]);
    const slots = await Slots.open(database, (error) => lost.abort(error));
    const engine = new Engine({ ...this.options, slots, readers: new Readers(queries) });
    try {
      while (!signal.aborted) {
        const head = await feed.head();
        await engine.followSubscriptions(head);
        await engine.followEvents(head.shown);
        await engine.flush();
        await engine.endReplays();
        await engine.noteProgress();
        await this.doErrands(engine);
        const lines = [...engine.lines.values()];
        const open = lines.filter(({ isOpen }) => isOpen).length;
        onStanding({ slots: slots.held.size, lines: lines.length, open });
        await follower.beyond(head.shown, roundMs, signal);
      }
    } finally {
      await engine.close();
      await slots.close();
      onStanding({ slots: 0, lines: 0, open: 0 });
    }
  }

  /** Endpoints are asked whether they agree, messages for trying out are sent, and old attempts removed. */
  private async doErrands(engine: Engine): Promise<void> {
    for (const row of engine.rows.values())
      if (engine.holds(row.subscriptionId)) this.handshakes.see(row);
    for (const { testId, subscriptionId } of await listTests(this.options.database)) {
      const row = engine.rows.get(subscriptionId);
      if (!row || !engine.holds(subscriptionId)) continue;
      await removeTest(this.options.database, testId);
      void this.test(row, testId, (attempt) => engine.record(attempt));
    }
    if (Date.now() - this.prunedAt < pruneEveryMs) return;
    this.prunedAt = Date.now();
    const rows = [...engine.rows.values()].filter((row) => engine.holds(row.subscriptionId));
    const ids = rows.map(({ subscriptionId }) => subscriptionId);
    const { database, secrets, logDays } = this.options;
    await pruneAttempts(database, ids, logDays);
    const lineIds = rows.flatMap((row) => tasksOf(row).map(({ lineId }) => lineId));
    await keepLines(database, ids, lineIds);
    const ended = rows.filter(({ status }) => status === 'ended');
    for (const { subscriptionId } of ended) await secrets.keepOnly(subscriptionId, []);
  }

  private async test(
    row: SubscriptionRow,
    testId: string,
    record: (attempt: Attempt) => void,
  ): Promise<void> {
    try {
      const sent = await this.options.outgoing.test(row, testId);
      const event = { eventId: sent.id, type: 'chancery.subscription.test.v1' };
      record(attemptOf(row, event, { index: null, attempt: 1 }, sent));
    } catch (error) {
      this.tell(error);
    }
  }
}
