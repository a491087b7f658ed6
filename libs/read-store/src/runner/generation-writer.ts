import type { Recorded } from '@chancery/kernel';
import type { LogMark } from '@chancery/event-store';
import type { PoolClient, QueryConfig } from 'pg';
import { allOf } from '../all-of.js';
import type { Database } from '../database.js';
import type { Group } from '../tables/definition.js';
import type { Generation } from '../tables/generation.js';
import type { Batch } from './batch.js';
import { loadLanes, moveCheckpoint, resizeLanes } from './checkpoint.js';
import { parkedStreams, parking, streamsOf } from './dead-letters.js';
import type { KnownLog } from './event-source.js';
import { isBadData } from './failures.js';
import { heldRows } from './held-rows.js';
import { laneOf } from './lane.js';
import { greatest, least, markOfLast } from './marks.js';
import { projectorOf, type ProjectEvent } from './project.js';
import { skippedEvents } from './skipped-events.js';
import { withholding } from './withheld.js';
import { statementsOf, workOf, type Work } from './work.js';

interface State {
  /** The event that each lane has read up to. */
  readonly lanes: LogMark[];
  /** The streams that have parked events. */
  readonly parked: Set<string>;
  /** The ids of events that operators have skipped. */
  readonly skipped: Set<string>;
}

/**
 * Writes one generation of a group: of each batch the rows, the dead letters and the checkpoint in one
 * transaction per lane, so that every event takes effect exactly once.
 */
export class GenerationWriter {
  readonly project: ProjectEvent;
  /** Events applied since the start, for the rate. */
  applied = 0;
  /** How far the log was read, also where it held nothing but the store's own events. */
  seen: bigint;
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly database: Database,
    readonly group: Group,
    readonly generation: Generation,
    private readonly state: State,
  ) {
    this.project = projectorOf(group, generation, state.skipped);
    this.seen = this.position;
  }

  /** Throws AnotherLog if the generation was filled from another log. */
  static async open(
    { database, source }: { database: Database; source: KnownLog },
    group: Group,
    generation: Generation,
  ): Promise<GenerationWriter> {
    const lanes = await loadLanes(database, source, generation);
    const parked = await parkedStreams(database, generation);
    const skipped = await skippedEvents(database, group.name);
    const state = { lanes, parked, skipped };
    const writer = new GenerationWriter(database, group, generation, state);
    await writer.transaction('', () => Promise.resolve(withholding(writer, [...parked])));
    return writer;
  }

  /** Every event up to this one is in the rows or parked. */
  get mark(): LogMark {
    return least(this.state.lanes);
  }

  get position(): bigint {
    return this.mark.position;
  }

  /** The last event that any lane has read. */
  get foremost(): LogMark {
    return greatest(this.state.lanes);
  }

  get parked(): ReadonlySet<string> {
    return this.state.parked;
  }

  /** Nothing else is written to this generation while `work` runs. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }

  /**
   * Lanes that a crash left apart are first brought to the position of the foremost; only then may their
   * number change.
   */
  async apply(batch: Batch, wantedLanes: number): Promise<void> {
    await this.exclusively(async () => {
      const { lanes } = this.state;
      const last = markOfLast(batch.events);
      const foremost = greatest(lanes);
      if (last && this.position < foremost.position && foremost.position < last.position) {
        await this.applyTo(foremost, batch.events);
      }
      if (lanes.length !== wantedLanes && this.position === greatest(lanes).position) {
        await this.resize(wantedLanes);
      }
      if (last) await this.applyTo(last, batch.events);
      if (batch.position > this.seen) this.seen = batch.position;
    });
  }

  /** Statements on the rows of one stream, in one transaction. */
  async transaction(
    stream: string,
    begin: (client: PoolClient) => Promise<readonly QueryConfig[]>,
  ): Promise<void> {
    const lane = laneOf(stream, this.state.lanes.length);
    await this.database.write(async (client) => {
      await client.query(`SELECT set_config('chancery.lane', $1, true)`, [String(lane)]);
      return begin(client);
    });
  }

  /** Takes an event for one without changes from now on. */
  skip(eventId: string): void {
    this.state.skipped.add(eventId);
  }

  release(stream: string): void {
    this.state.parked.delete(stream);
  }

  private async resize(count: number): Promise<void> {
    const { lanes } = this.state;
    const { mark } = this;
    await resizeLanes(this.database, this.generation, count, mark);
    lanes.splice(0, lanes.length, ...Array.from({ length: count }, () => mark));
  }

  private async applyTo(to: LogMark, events: readonly Recorded[]): Promise<void> {
    const { lanes } = this.state;
    const parts: Recorded[][] = lanes.map(() => []);
    for (const event of events) {
      const lane = laneOf(event.stream, lanes.length);
      const isDue = event.position <= to.position && event.position > this.laneAt(lane).position;
      if (isDue) parts[lane]?.push(event);
    }
    await allOf(parts.map((part, lane) => this.write(lane, part, to)));
  }

  /** A refused row fails the whole transaction: by halving, the event that it came from is found and parked. */
  private async write(lane: number, events: readonly Recorded[], to: LogMark): Promise<void> {
    const from = this.laneAt(lane);
    if (to.position <= from.position) return;
    const work = workOf(events, this.project, this.state.parked);
    try {
      await this.commit(lane, to, work);
    } catch (error) {
      const [only] = events;
      if (!isBadData(error) || !only) throw error;
      if (events.length === 1) {
        const changes = work.steps.flatMap((step) => step.changes);
        const letter = { event: only, changes, error: String(error) };
        return this.commit(lane, to, { steps: [], letters: [letter] });
      }
      const middle = events.length >> 1;
      const before = events.slice(0, middle);
      await this.write(lane, before, markOfLast(before) ?? from);
      await this.write(lane, events.slice(middle), to);
      return;
    }
    this.applied += events.length;
  }

  private async commit(lane: number, to: LogMark, { steps, letters }: Work): Promise<void> {
    const from = this.laneAt(lane);
    const move = (client: PoolClient): Promise<void> =>
      moveCheckpoint(client, this.generation, { lane, from, to });
    if (steps.length + letters.length === 0) await this.database.writeOnce(move);
    else {
      await this.database.write(async (client) => {
        const [, held] = await Promise.all([
          move(client),
          heldRows(client, this.generation, steps),
        ]);
        return [
          ...statementsOf(steps, this.generation, held),
          ...withholding(this, streamsOf(letters)),
          ...parking(this.generation, letters),
        ];
      });
    }
    this.state.lanes[lane] = to;
    for (const stream of streamsOf(letters)) this.state.parked.add(stream);
  }

  private laneAt(lane: number): LogMark {
    return this.state.lanes[lane] ?? this.mark;
  }
}
