import { setTimeout as sleep } from 'node:timers/promises';
import type { EventCount } from '@chancery/event-store';
import type { Database } from '../database.js';
import { swapIn } from '../rebuild/swap-in.js';
import type { Group } from '../tables/definition.js';
import type { Generation } from '../tables/generation.js';
import type { Generations } from '../tables/generations.js';
import type { BatchLimits } from './batches.js';
import type { EventSource } from './event-source.js';
import { isBadData } from './failures.js';
import { parkedOnSkipped } from './skipped-events.js';
import { feed } from './feed.js';
import { GenerationWriter } from './generation-writer.js';
import { retryStream } from './retry.js';
import { serveRequests } from './serve-requests.js';
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
/** Events behind are counted up to here; whoever is further behind is so by more. */
const countedAtMost = 1_000;
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
      const writer = await GenerationWriter.open(options, group, generation);
      await releaseSkipped(options, writer);
      writers.push(writer);
      if (await options.generations.isToBeFilled(generation)) first.push(writer);
    }
    const missing = groups.find(({ name }) => !writers.some(({ group }) => group.name === name));
    if (missing) throw new Error(`The tables of ${missing.name} were taken away`);
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

  /** Also looks whether the log is still the one that was followed. */
  private async report(signal: AbortSignal): Promise<void> {
    const { database, source } = this.options;
    const all = this.writers.map((writer) => ({ writer, progress: new Progress(writer) }));
    for (;;) {
      await recognise(source, this.writers);
      const head = (await source.head())?.position ?? -1n;
      const counts = countsOnce(source);
      for (const { writer, progress } of all) {
        const ahead = writer.seen >= head ? noEvents : await counts(writer.seen);
        await writeReport(database, writer, progress.report(head, ahead));
      }
      if (await serveRequests(this.options, this.writers)) return;
      await sleep(reportEvery, undefined, { signal });
    }
  }

  private liveOf(group: string): GenerationWriter | undefined {
    return this.writers.find(
      ({ generation }) => generation.group === group && generation.state === 'live',
    );
  }
}

/** Throws AnotherLog. */
const recognise = async (
  source: EventSource,
  writers: readonly GenerationWriter[],
): Promise<void> => {
  const marks = new Map(writers.map(({ foremost }) => [foremost.eventId, foremost]));
  for (const mark of marks.values()) if (mark.position >= 0n) await source.recognise(mark);
};

const noEvents: EventCount = { events: 0, isMore: false };

/** Counts the events after a position up to a bound, once for all who stand there. */
const countsOnce = (source: EventSource): ((position: bigint) => Promise<EventCount>) => {
  const counts = new Map<bigint, Promise<EventCount>>();
  return (position) => {
    const after = position < 0n ? undefined : position;
    const count = counts.get(position) ?? source.countAfter(after, countedAtMost);
    counts.set(position, count);
    return count;
  };
};

/** What was skipped while the generation stood aside, in it or before it was gone back to, is no longer in the way. */
const releaseSkipped = async (options: RunnerOptions, writer: GenerationWriter): Promise<void> => {
  for (const stream of await parkedOnSkipped(options.database, writer.generation))
    await retryStream(options, writer, stream);
};
