import { setTimeout as sleep } from 'node:timers/promises';
import { AnotherLog } from '@chancery/event-store';
import type { Projection } from '@chancery/kernel';
import type { Database } from '../database.js';
import { wayOut } from '../log-identity/find-strays.js';
import { migrate } from '../migrations/data-source.js';
import { groupsOf, type Group } from '../tables/definition.js';
import { Generations } from '../tables/generations.js';
import { ReadStoreUnavailable } from '../read-store.errors.js';
import type { BatchLimits } from './batches.js';
import type { EventSource } from './event-source.js';
import { Leadership } from './leadership.js';
import { Round, type RunnerOptions } from './round.js';

export interface ProjectorOptions {
  readonly database: Database;
  readonly source: EventSource;
  readonly projections: readonly Projection[];
  /** How many transactions each group is written in at the same time; the order within a stream is kept. */
  readonly lanes?: number;
  readonly limits?: BatchLimits;
  readonly log?: (message: string) => void;
}

const longestPause = 1_000;

/**
 * Keeps all read models up to date. Any number of processes may run one: each group is led by one of them,
 * and another takes over when that one dies. Whatever breaks, it begins again from the checkpoints.
 */
export class Projector {
  private readonly stopping = new AbortController();
  private readonly groups: readonly Group[];
  private readonly options: RunnerOptions;
  private readonly joined = new Set<string>();
  private running: Promise<void> | undefined;
  private told: string | undefined;
  private isPrepared: () => void = () => undefined;

  /** Resolves once all tables exist, under the names that queries use. */
  readonly prepared = new Promise<void>((resolve) => (this.isPrepared = resolve));

  constructor(options: ProjectorOptions) {
    this.groups = groupsOf(options.projections);
    this.options = {
      database: options.database,
      source: options.source,
      generations: new Generations(options.database),
      limits: options.limits ?? { events: 2_000, linger: 25 },
      lanes: options.lanes ?? 1,
      log: options.log ?? (() => undefined),
    };
  }

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    let pause = 50;
    while (!this.stopping.signal.aborted) {
      const begun = performance.now();
      try {
        await this.session();
      } catch (error) {
        if (!this.stopping.signal.aborted) this.tell(error);
      }
      const wasLong = performance.now() - begun > 5 * longestPause;
      pause = wasLong ? 50 : Math.min(pause * 2, longestPause);
      await sleep(pause, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  /** Another log stays another log until an operator acts: that is told once. */
  private tell(error: unknown): void {
    const words =
      error instanceof AnotherLog
        ? `Nothing is projected: ${error.message}. ${wayOut}`
        : `Beginning again: ${wordsOf(error)}`;
    if (!(error instanceof AnotherLog) || words !== this.told) this.options.log(words);
    this.told = words;
  }

  /** From one connection that holds the locks to its loss. */
  private async session(): Promise<void> {
    const { database, generations, lanes } = this.options;
    await migrate(database);
    await generations.prepare(this.groups, lanes);
    this.isPrepared();
    const lost = new AbortController();
    const names = this.groups.map(({ name }) => name);
    const leadership = await Leadership.open(database, names, (error) => lost.abort(error));
    const signal = AbortSignal.any([this.stopping.signal, lost.signal]);
    try {
      await leadership.more(signal);
      while (!signal.aborted) await this.round(leadership, signal);
      lost.signal.throwIfAborted();
    } finally {
      await leadership.close();
    }
  }

  private async round(leadership: Leadership, signal: AbortSignal): Promise<void> {
    const over = new AbortController();
    const both = AbortSignal.any([signal, over.signal]);
    const led = this.groups.filter(({ name }) => leadership.led.has(name));
    const round = await Round.open(this.options, led, this.joined);
    const tasks = round.tasks(both);
    if (led.length < this.groups.length) tasks.push(leadership.more(both));
    const ended = tasks.map((task) => task.finally(() => over.abort()));
    for (const outcome of await Promise.allSettled(ended)) {
      const isOurs =
        over.signal.aborted && outcome.status === 'rejected' && isAbort(outcome.reason);
      if (outcome.status === 'rejected' && !isOurs) throw outcome.reason;
    }
  }
}

/** With what lies behind it, which is for operators only. */
const wordsOf = (error: unknown): string =>
  error instanceof ReadStoreUnavailable ? String(error.cause) : String(error);

const isAbort = (error: unknown): boolean => (error as Error | undefined)?.name === 'AbortError';
