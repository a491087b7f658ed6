import type { Recorded } from '@chancery/kernel';
import type { PoolClient } from 'pg';
import { allOf } from '../all-of.js';
import type { Database } from '../database.js';
import type { Group } from '../tables/definition.js';
import type { Generation } from '../tables/generations.js';
import type { Batch } from './batch.js';
import { loadLanes, moveCheckpoint, resizeLanes } from './checkpoint.js';
import { parkedStreams, parking, removal } from './dead-letters.js';
import { isBadData } from './failures.js';
import { heldRows } from './held-rows.js';
import { laneOf } from './lane.js';
import { projectorOf, type ProjectEvent } from './project.js';
import type { Step } from './step.js';
import { statementsOf, workOf, type Work } from './work.js';

interface State {
  readonly lanes: bigint[];
  readonly parked: Set<string>;
}

/**
 * Writes one generation of a group: of each batch the rows, the dead letters and the checkpoint in one
 * transaction per lane, so that every event takes effect exactly once.
 */
export class GenerationWriter {
  readonly project: ProjectEvent;
  /** Events applied since the start, for the rate. */
  applied = 0;
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly database: Database,
    readonly group: Group,
    readonly generation: Generation,
    private readonly state: State,
  ) {
    this.project = projectorOf(group, generation);
  }

  static async open(
    database: Database,
    group: Group,
    generation: Generation,
  ): Promise<GenerationWriter> {
    const lanes = await loadLanes(database, generation);
    const parked = await parkedStreams(database, generation);
    return new GenerationWriter(database, group, generation, { lanes, parked });
  }

  /** Every event up to here is in the rows or parked. */
  get position(): bigint {
    return least(this.state.lanes);
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
      const foremost = greatest(lanes);
      if (this.position < foremost && foremost < batch.position) {
        await this.applyTo(foremost, batch.events);
      }
      if (lanes.length !== wantedLanes && this.position === greatest(lanes)) {
        await this.resize(wantedLanes);
      }
      await this.applyTo(batch.position, batch.events);
    });
  }

  /** Applies what one parked event changes and forgets that it was parked, in one transaction. */
  async applyParked({ stream, revision }: Recorded, step: Step): Promise<void> {
    const lane = laneOf(stream, this.state.lanes.length);
    await this.database.write(async (client) => {
      await client.query(`SELECT set_config('chancery.lane', $1, true)`, [String(lane)]);
      const held = await heldRows(client, this.generation, [step]);
      const gone = removal(this.generation, stream, revision);
      return [...statementsOf([step], this.generation, held), gone];
    });
  }

  release(stream: string): void {
    this.state.parked.delete(stream);
  }

  private async resize(count: number): Promise<void> {
    const { lanes } = this.state;
    const position = this.position;
    await resizeLanes(this.database, this.generation, count, position);
    lanes.splice(0, lanes.length, ...Array.from({ length: count }, () => position));
  }

  private async applyTo(position: bigint, events: readonly Recorded[]): Promise<void> {
    const { lanes } = this.state;
    const parts: Recorded[][] = lanes.map(() => []);
    for (const event of events) {
      const lane = laneOf(event.stream, lanes.length);
      const isDue = event.position <= position && event.position > (lanes[lane] ?? 0n);
      if (isDue) parts[lane]?.push(event);
    }
    await allOf(parts.map((part, lane) => this.write(lane, part, position)));
  }

  /** A refused row fails the whole transaction: by halving, the event that it came from is found and parked. */
  private async write(lane: number, events: readonly Recorded[], to: bigint): Promise<void> {
    const from = this.state.lanes[lane] ?? 0n;
    if (to <= from) return;
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
      await this.write(lane, before, before.at(-1)?.position ?? from);
      await this.write(lane, events.slice(middle), to);
      return;
    }
    this.applied += events.length;
  }

  private async commit(lane: number, to: bigint, { steps, letters }: Work): Promise<void> {
    const from = this.state.lanes[lane] ?? 0n;
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
          ...parking(this.generation, letters),
        ];
      });
    }
    this.state.lanes[lane] = to;
    for (const { event } of letters) this.state.parked.add(event.stream);
  }
}

const least = (positions: readonly bigint[]): bigint =>
  positions.reduce((a, b) => (a < b ? a : b), positions[0] ?? -1n);

const greatest = (positions: readonly bigint[]): bigint =>
  positions.reduce((a, b) => (a > b ? a : b), positions[0] ?? -1n);
