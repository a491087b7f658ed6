import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database.js';
import { swapIn } from '../rebuild/swap-in.js';
import type { Group } from '../tables/definition.js';
import type { Generation, Generations } from '../tables/generations.js';
import type { BatchLimits } from './batches.js';
import type { EventSource } from './event-source.js';
import { isBadData } from './failures.js';
import { feed } from './feed.js';
import { GenerationWriter } from './generation-writer.js';
import { finishRequest, pendingRequests, type PendingRequest } from './requests.js';
import { retryStream } from './retry.js';
import { Progress, writeReport } from './status.js';

export interface RunnerOptions {
  readonly database: Database;
  readonly source: EventSource;
  readonly generations: Generations;
  readonly limits: BatchLimits;
  readonly lanes: number;
  readonly log: (message: string) => void;
}

const reportEvery = 1_000;
const nameOf = ({ group, number }: Generation): string => `${group} ${number}`;

/**
 * The work of a leader for as long as nothing changes in what there is to do: live generations follow the
 * log together, others are built beside them, reports are written, requests are served. Each task ends when
 * the next round has to begin with other generations.
 */
export class Round {
  private constructor(
    private readonly options: RunnerOptions,
    private readonly writers: readonly GenerationWriter[],
    /** Live generations without indexes. */
    private readonly first: readonly GenerationWriter[],
    /** Built generations that follow the log together with the live ones, by name; kept between rounds. */
    private readonly joined: Set<string>,
  ) {}

  static async open(
    options: RunnerOptions,
    groups: readonly Group[],
    joined: Set<string>,
  ): Promise<Round> {
    const generations = await options.generations.list();
    const writers: GenerationWriter[] = [];
    const first: GenerationWriter[] = [];
    for (const generation of generations.filter(({ state }) => state !== 'retired')) {
      const group = groups.find(({ name }) => name === generation.group);
      if (!group) continue;
      const writer = await GenerationWriter.open(options.database, group, generation);
      writers.push(writer);
      if (await options.generations.isToBeFilled(generation)) first.push(writer);
    }
    return new Round(options, writers, first, joined);
  }

  /** Every task of the round; the round is over when the first of them is. */
  tasks(signal: AbortSignal): Promise<void>[] {
    const isLive = ({ generation }: GenerationWriter): boolean => generation.state === 'live';
    const built = this.writers.filter((writer) => !isLive(writer));
    const joined = built.filter(({ generation }) => this.joined.has(nameOf(generation)));
    const together = [...this.writers.filter(isLive), ...joined];
    return [
      this.first.length > 0 ? this.fill(together, signal) : feed(together, this.options, signal),
      this.report(signal),
      ...built.map((writer) =>
        joined.includes(writer) ? this.swapIn(writer, signal) : this.build(writer, signal),
      ),
    ];
  }

  /**
   * A first generation is live at once, and gets its indexes at the end of the log, as one that is built does: of a
   * long log it is filled sooner so. Who asks before finds a part of it, and slowly.
   */
  private async fill(together: readonly GenerationWriter[], signal: AbortSignal): Promise<void> {
    await feed(together, this.options, signal, ({ isCaughtUp }) => isCaughtUp);
    for (const writer of this.first) {
      if (signal.aborted || !(await this.finish(writer))) return;
      this.options.log(`${nameOf(writer.generation)} is filled and has its indexes`);
    }
    await feed(together, this.options, signal);
  }

  /** At full speed to the end of the log, then the indexes, then what has come meanwhile. */
  private async build(writer: GenerationWriter, signal: AbortSignal): Promise<void> {
    const { generation } = writer;
    this.options.log(`Building ${nameOf(generation)} from position ${writer.position}`);
    const toTheEnd = (): Promise<void> =>
      feed([writer], this.options, signal, ({ isCaughtUp }) => isCaughtUp);
    await toTheEnd();
    if (signal.aborted || !(await this.finish(writer))) return;
    await toTheEnd();
    if (!signal.aborted) this.joined.add(nameOf(generation));
  }

  /**
   * False if an index refused a row. Which event that came from, only a generation finds that has its indexes while
   * it is filled; one is begun.
   */
  private async finish({ group, generation }: GenerationWriter): Promise<boolean> {
    const { generations, lanes, log } = this.options;
    try {
      await generations.finish(generation);
      return true;
    } catch (error) {
      if (!isBadData(error)) throw error;
      const { number } = await generations.rebuild(group, lanes, { isIndexed: true });
      log(
        `${nameOf(generation)} has a row that an index refused, ${number} is built: ${String(error)}`,
      );
      return false;
    }
  }

  private async swapIn(next: GenerationWriter, signal: AbortSignal): Promise<void> {
    const { database, generations, log } = this.options;
    const live = this.liveOf(next.generation.group);
    if (!live) return;
    const comparison = await swapIn(database, generations, { live, next }, signal);
    this.joined.delete(nameOf(next.generation));
    const unlike = comparison.filter(({ isEqual }) => !isEqual).map(({ table }) => table);
    const found = unlike.length > 0 ? `with other rows in ${unlike.join()}` : 'with equal rows';
    log(`${nameOf(next.generation)} took the place of ${nameOf(live.generation)}, ${found}`);
  }

  private async report(signal: AbortSignal): Promise<void> {
    const { database, source } = this.options;
    const all = this.writers.map((writer) => ({ writer, progress: new Progress(writer) }));
    for (;;) {
      const head = (await source.head()) ?? -1n;
      for (const { writer, progress } of all) {
        await writeReport(database, writer, progress.report(head));
      }
      if (await this.serve()) return;
      await sleep(reportEvery, undefined, { signal });
    }
  }

  /** True when generations have changed. */
  private async serve(): Promise<boolean> {
    const { database } = this.options;
    const groups = [...new Set(this.writers.map(({ generation }) => generation.group))];
    for (const request of await pendingRequests(database, groups)) {
      const isChange = request.action === 'rebuild' || request.action === 'rollback';
      const outcome = isChange ? await this.change(request) : await this.retry(request);
      await finishRequest(database, request.id, outcome);
      this.options.log(`${request.action} by ${request.by}: ${outcome}`);
      if (isChange) return true;
    }
    return false;
  }

  private async change({ action, group }: PendingRequest): Promise<string> {
    const { generations, lanes } = this.options;
    const live = this.liveOf(group);
    if (action === 'rebuild' && live) {
      const { number } = await generations.rebuild(live.group, lanes);
      return `building ${group} ${number}`;
    }
    return (await generations.rollBack(group))
      ? `going back to the generation of ${group} before`
      : `no earlier generation of ${group} was kept`;
  }

  private async retry({ action, group, stream }: PendingRequest): Promise<string> {
    const { database, source } = this.options;
    const live = this.liveOf(group);
    if (!live) return `${group} is not live`;
    const outcomes: string[] = [];
    for (const each of stream ? [stream] : [...live.parked]) {
      const options = { stream: each, skipFirst: action === 'skip' };
      outcomes.push(await retryStream(database, source, live, options));
    }
    return outcomes.join('; ') || 'nothing is parked';
  }

  private liveOf(group: string): GenerationWriter | undefined {
    return this.writers.find(
      ({ generation }) => generation.group === group && generation.state === 'live',
    );
  }
}
