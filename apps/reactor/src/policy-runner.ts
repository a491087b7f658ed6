import { setTimeout as sleep } from 'node:timers/promises';
import type { CommandBus } from '@nestjs/cqrs';
import {
  markOf,
  type Delivery,
  type EventStore,
  type LogMark,
  type ReadUpTo,
  underTrace,
} from '@chancery/event-store';
import {
  DomainError,
  type Message,
  type Order,
  type Policy,
  type Recorded,
} from '@chancery/kernel';
import type { PolicyCheckpoints } from '@chancery/read-store';
import { inSpan, type SpanOptions } from '@chancery/tracing';
import type { Logger } from 'pino';
import { SideBySide } from './side-by-side.js';

export interface PolicyRunnerOptions {
  readonly store: EventStore;
  readonly bus: CommandBus;
  readonly checkpoints: PolicyCheckpoints;
  readonly logger: Logger;
  /** Told of every event that a policy has reacted to: how long after it was recorded, in seconds. */
  readonly onReaction: (policy: string, secondsLate: number) => void;
  /** Told of every command of a policy that failed and is given again. */
  readonly onFailure: (policy: string) => void;
}

const saveEvery = 200;
const longestPauseMs = 30_000;

const streamsAtOnce = 16;
const mostAhead = 10_000;

const causeOf = ({ id, type, metadata: { traceparent } }: Recorded): SpanOptions => ({
  kind: 'consumer',
  parent: traceparent,
  attributes: { 'chancery.event.type': type, 'chancery.event.id': id },
});

/**
 * Follows the log for one policy and gives its commands, for different streams side by side. A command that fails for a reason that may pass is
 * given again, with growing pauses, for as long as it takes: nothing is skipped. A refusal by the rules is an
 * answer: it is logged, and the policy goes on.
 */
export class PolicyRunner {
  private sinceSaved = 0;
  private saved: ReadUpTo | undefined;

  constructor(
    private readonly policy: Policy,
    private readonly options: PolicyRunnerOptions,
  ) {}

  /** Runs until the signal is aborted. Throws AnotherLog if the log is not the one that the policy has followed. */
  async run(signal: AbortSignal): Promise<void> {
    const { store, checkpoints, logger } = this.options;
    const { name } = this.policy;
    const types = Object.keys(this.policy.on);
    this.saved = await checkpoints.load(name);
    const after = this.saved && (await store.recognise(this.saved));
    const onBreak = (error: unknown): void =>
      logger.warn({ err: error, policy: name }, 'subscription broke');
    const work = new SideBySide<LogMark>({ streams: streamsAtOnce, ahead: mostAhead });
    try {
      for await (const delivery of store.subscribe({ after, types, signal, onBreak })) {
        const mark = markOf(delivery);
        if (!mark) continue;
        if (delivery.kind === 'event') await this.begin(delivery.event, { work, mark, signal });
        else work.pass(mark);
        if (signal.aborted) return;
        await this.save(work.finished, delivery.kind);
      }
    } finally {
      await work.settled();
    }
  }

  /** Reacts once the patience of the policy is over. The next event does not wait for it. */
  private async begin(
    event: Recorded,
    { work, mark, signal }: { work: SideBySide<LogMark>; mark: LogMark; signal: AbortSignal },
  ): Promise<void> {
    await this.leaveAlone(event, signal);
    await work.add(mark, event.stream, async () => {
      await this.react(event, signal);
      return !signal.aborted;
    });
  }

  private async react(event: Recorded, signal: AbortSignal): Promise<void> {
    const reaction = this.policy.on[event.type];
    if (!reaction) return;
    if (event.unreadable) {
      this.options.logger.error({ policy: this.policy.name, event: event.id }, event.unreadable);
      return;
    }
    await inSpan(
      `react ${this.policy.name}`,
      () => causeOf(event),
      async (span) => {
        const traceparent = span?.traceparent ?? event.metadata.traceparent;
        for (const command of reaction(event))
          await this.give(underTrace(command as Order, traceparent), signal);
      },
    );
    const secondsLate = (Date.now() - Date.parse(event.recordedAt)) / 1_000;
    this.options.onReaction(this.policy.name, secondsLate);
  }

  private async leaveAlone(event: Recorded, signal: AbortSignal): Promise<void> {
    const until = Date.parse(event.recordedAt) + (this.policy.patience ?? 0) * 1_000;
    const wait = until - Date.now();
    if (wait > 0) await sleep(wait, undefined, { signal }).catch(() => undefined);
  }

  private async give(command: Message, signal: AbortSignal): Promise<void> {
    const { bus, logger } = this.options;
    const about = { policy: this.policy.name, command: command.type };
    for (let pause = 100; !signal.aborted; pause = Math.min(pause * 2, longestPauseMs)) {
      try {
        await bus.execute(command);
        return;
      } catch (error) {
        if (error instanceof DomainError && !error.isPassing) {
          logger.info({ ...about, refusal: error.message }, 'refused');
          return;
        }
        this.options.onFailure(this.policy.name);
        logger.error({ ...about, err: error }, 'failed and is tried again');
        await sleep(pause, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** After so many deliveries, and at every checkpoint of the store, which come seldom. */
  private async save(mark: LogMark | undefined, kind: Delivery['kind']): Promise<void> {
    if (!mark || mark === this.saved) return;
    if (++this.sinceSaved < saveEvery && kind === 'event') return;
    this.sinceSaved = 0;
    await this.options.checkpoints.move(this.policy.name, this.saved, mark);
    this.saved = mark;
  }
}
