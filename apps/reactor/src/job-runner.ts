import { setTimeout as sleep } from 'node:timers/promises';
import type { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { CommandRunner, Outcome } from '@chancery/event-store';
import { FindActingPrincipal, FindPrincipal } from '@chancery/directory';
import { FindOpenJobs, jobStream, ListResults, RecordProgress } from '@chancery/jobs';
import type { ItemResult, StartedJob } from '@chancery/jobs';
import { DomainError, service } from '@chancery/kernel';
import type { BulkCommands, Message, Order, Principal } from '@chancery/kernel';
import type { Logger } from 'pino';

export interface JobRunnerOptions {
  readonly bus: CommandBus;
  readonly queries: QueryBus;
  readonly runner: CommandRunner;
  /** The commands that can be given for many. */
  readonly bulk: BulkCommands;
  readonly logger: Logger;
  /** Told of each hundred: the command, what became of the items, and how long they took. */
  readonly onProgress: (command: string, results: readonly ItemResult[], seconds: number) => void;
  readonly pauseMs?: number;
}

const recordedAtOnce = 100;
const triedAtOnce = 32;
const usualPauseMs = 250;
const longestPauseMs = 10_000;
const mostAttempts = 6;
const self = service('jobs');

type Open = Pick<StartedJob, 'jobId' | 'authorityId' | 'command'> & { readonly status: string };

const refusedAs =
  (code: string, detail?: string) =>
  (itemId: string): ItemResult => ({
    ...{ itemId, isDone: false, code },
    ...(detail !== undefined && { detail }),
  });

/**
 * Gives the commands of jobs, item by item in their order, as long as it leads. What it knows of a job it reads from the
 * stream, and each command has an id that derives from the job and the item: killed anywhere, it goes on after the last
 * recorded progress. Of each authority and command one job runs at a time, the oldest.
 */
export class JobRunner {
  private readonly running = new Map<string, Promise<void>>();

  constructor(private readonly options: JobRunnerOptions) {}

  /** Runs until the signal is aborted. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await this.takeOn(signal).catch((error: unknown) => this.tell(error));
      await this.rest(signal, this.options.pauseMs);
    }
    await Promise.all(this.running.values());
  }

  /** While a store is out of reach, or the rows are being made, there is nothing to tell that others would not. */
  private tell(error: unknown): void {
    if (error instanceof DomainError && error.isPassing) return;
    this.options.logger.warn({ err: error }, 'looking for jobs failed and is tried again');
  }

  private async takeOn(signal: AbortSignal): Promise<void> {
    const taken = new Set<string>();
    for (const job of await this.options.queries.execute(new FindOpenJobs())) {
      const line = `${job.authorityId} ${job.command}`;
      if (job.status === 'paused' || taken.has(line)) continue;
      taken.add(line);
      if (!this.running.has(line)) this.begin(line, job, signal);
    }
  }

  private begin(line: string, { jobId }: Open, signal: AbortSignal): void {
    const work = this.work(jobId, signal)
      .catch((error: unknown) =>
        this.options.logger.error({ err: error, jobId }, 'a job failed and is tried again'),
      )
      .finally(() => this.running.delete(line));
    this.running.set(line, work);
  }

  /** From where the job stands to its end, or to where it is halted. */
  private async work(jobId: string, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const { state: job } = await this.options.runner.load(jobStream, jobId);
      if (job.status === 'stopping') return this.record(job, []);
      if (job.status !== 'running') return;
      const started = performance.now();
      const results = await this.hundred(job, signal);
      if (signal.aborted) return;
      await this.record(job, results);
      const seconds = (performance.now() - started) / 1_000;
      this.options.onProgress(job.command, results, seconds);
    }
  }

  private async record({ jobId, tried }: StartedJob, results: readonly ItemResult[]) {
    const order = { jobId, from: tried, results, at: new Date().toISOString() };
    const commandId = `job.${jobId}.${results.length > 0 ? tried : 'stop'}`;
    const context = { commandId, correlationId: jobId };
    await this.options.bus.execute(new RecordProgress(order, self, context));
  }

  /** The rights of who ordered the job are looked up for each hundred. */
  private async hundred(job: StartedJob, signal: AbortSignal): Promise<readonly ItemResult[]> {
    const page = { after: [job.tried - 1] as const, limit: recordedAtOnce };
    const { rows } = await this.options.queries.execute(new ListResults(job.jobId, self, page));
    const items = rows.map(({ itemId }) => itemId);
    const by = await this.orderer(job);
    if (!by) return items.map(refusedAs('not-permitted'));
    const results: ItemResult[] = [];
    for (let at = 0; at < items.length && !signal.aborted; at += triedAtOnce)
      results.push(
        ...(await Promise.all(
          items.slice(at, at + triedAtOnce).map((itemId) => this.tryItem(job, itemId, by, signal)),
        )),
      );
    return results;
  }

  /** Who ordered it, as they are now; `undefined` if they may do nothing any more. */
  private async orderer({ by, behalf, unitId }: StartedJob): Promise<Principal | undefined> {
    if (by.kind === 'service') return service(by.id);
    const { queries } = this.options;
    const officer = await queries.execute(new FindPrincipal(by.id));
    const acting =
      officer && behalf
        ? await queries
            .execute(new FindActingPrincipal(officer, behalf.officerId))
            .catch(ifRefused(undefined))
        : officer;
    if (!acting || acting.posts.length === 0) return undefined;
    const isStillThere = acting.posts.some((post) => post.unitId === unitId);
    return isStillThere && unitId !== undefined ? { ...acting, actingUnitId: unitId } : acting;
  }

  private async tryItem(
    { jobId, command, data, isDryRun }: StartedJob,
    itemId: string,
    by: Principal,
    signal: AbortSignal,
  ): Promise<ItemResult> {
    const make = this.options.bulk[command];
    if (!make) return refusedAs('command-not-for-bulk')(itemId);
    const commandId = `job.${jobId}.${itemId}`;
    const context = {
      ...{ commandId, correlationId: jobId, causationId: jobId },
      ...(isDryRun && { isTrial: true as const }),
    };
    const at = new Date().toISOString();
    const order = make({ jobId, itemId, data, at, by, context });
    return this.give(order, itemId, signal);
  }

  /** What may pass is tried again with growing pauses; what nobody foresaw, a few times. */
  private async give(order: Order, itemId: string, signal: AbortSignal): Promise<ItemResult> {
    let failures = 0;
    for (let pause = 100; !signal.aborted; pause = Math.min(pause * 2, longestPauseMs)) {
      try {
        const outcome = await this.options.bus.execute<Order, Outcome<unknown, Message>>(order);
        const events = outcome.events.map(({ type }) => type);
        return { itemId, isDone: true, ...(events.length > 0 && { events }) };
      } catch (error) {
        if (error instanceof DomainError && !error.isPassing) return refusalOf(error)(itemId);
        if (!(error instanceof DomainError) && ++failures === mostAttempts) {
          this.options.logger.error({ err: error, command: order.type }, 'an item failed');
          return refusedAs('internal-error')(itemId);
        }
        await this.rest(signal, pause);
      }
    }
    return refusedAs('not-tried')(itemId); // and never recorded
  }

  private rest(signal: AbortSignal, ms = usualPauseMs): Promise<void> {
    return sleep(ms, undefined, { signal }).catch(() => undefined);
  }
}

const refusalOf = (error: DomainError) => {
  const { reason } = (error.data ?? {}) as { readonly reason?: unknown };
  return refusedAs(error.code, typeof reason === 'string' ? reason : undefined);
};

const ifRefused =
  <Value>(value: Value) =>
  (error: unknown): Value => {
    if (error instanceof DomainError) return value;
    throw error;
  };
