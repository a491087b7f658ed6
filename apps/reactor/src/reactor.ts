import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { AnotherLog, type CommandRunner } from '@chancery/event-store';
import type { Policy } from '@chancery/kernel';
import { Leadership, migrate, scrubKeys, wayOut, type ReadStore } from '@chancery/read-store';
import { PolicyRunner, type PolicyRunnerOptions } from './policy-runner.js';
import { TimerRunner, type TimerRunnerOptions } from './timer-runner.js';

const pauseMs = 1_000;

export interface ReactorOptions extends PolicyRunnerOptions, Omit<TimerRunnerOptions, 'rows'> {
  /** Whose remembered streams are forgotten when the log is another. */
  readonly runner: CommandRunner;
}

/** What one of several reactors runs, by the name of its lock. */
interface LedRunner {
  readonly name: string;
  readonly run: (signal: AbortSignal) => Promise<void>;
}

/** Runs every policy and the timers. Of several reactors one leads each; another takes over when it dies. */
export class Reactor {
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private told: string | undefined;

  constructor(
    private readonly policies: readonly Policy[],
    private readonly rows: ReadStore,
    private readonly options: ReactorOptions,
  ) {}

  start(): void {
    this.running ??= this.run();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      await this.lead().catch((error: unknown) => {
        if (!this.stopping.signal.aborted) this.tell(error);
      });
      await sleep(pauseMs, undefined, { signal: this.stopping.signal }).catch(() => undefined);
    }
  }

  /** Removes from the disk what erasures left that were broken off, or were done by an earlier version. */
  private async scrub(): Promise<void> {
    const { scrubbed, remark } = await scrubKeys(this.rows.database);
    if (scrubbed > 0)
      this.options.logger.info({ scrubbed }, 'destroyed keys removed from the disk');
    if (remark !== undefined)
      this.options.logger.warn({ remark }, 'the disk may still hold copies of destroyed keys');
  }

  /** Another log stays another log until an operator acts: that is told once. */
  private tell(error: unknown): void {
    const words = String(error);
    if (error instanceof AnotherLog) {
      this.options.runner.forget();
      if (words !== this.told) this.options.logger.error(`${words}. ${wayOut}`);
    } else this.options.logger.warn({ err: error }, 'beginning again');
    this.told = words;
  }

  private runners(): readonly LedRunner[] {
    const policies = this.policies.map((policy) => ({
      name: `policy ${policy.name}`,
      run: (signal: AbortSignal) => new PolicyRunner(policy, this.options).run(signal),
    }));
    const timers = (signal: AbortSignal): Promise<void> =>
      new TimerRunner({ ...this.options, rows: this.rows }).run(signal);
    // names are locks, which groups of read models take as well: there is a group `timers`
    return [...policies, { name: 'runner timers', run: timers }];
  }

  /** From one connection that holds the locks to its loss. */
  private async lead(): Promise<void> {
    await migrate(this.rows.database);
    await this.scrub();
    const lost = new AbortController();
    const runners = this.runners();
    const names = runners.map(({ name }) => name);
    const leadership = await Leadership.open(this.rows.database, names, (error) =>
      lost.abort(error),
    );
    const signal = AbortSignal.any([this.stopping.signal, lost.signal]);
    setMaxListeners(2 * runners.length, signal); // each listens, some to two things at once
    const runs: Promise<void>[] = [];
    const started = new Set<string>();
    try {
      while (started.size < runners.length) {
        await leadership.more(signal);
        for (const { name, run } of runners) {
          if (!leadership.led.has(name) || started.has(name)) continue;
          started.add(name);
          runs.push(run(signal).catch((error: Error) => lost.abort(error)));
        }
      }
      await Promise.all(runs);
    } finally {
      lost.abort();
      await Promise.all(runs);
      await leadership.close();
    }
  }
}
