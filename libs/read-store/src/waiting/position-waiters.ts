import type { Database } from '../database.js';
import type { Listener } from './listener.js';

/** Thrown when a read model has not reached a position in time: better no answer than a stale one. */
export class ReadModelBehind extends Error {
  constructor(
    readonly group: string,
    readonly position: bigint,
    readonly waitedMs: number,
  ) {
    super(`The read models of ${group} have not reached position ${position} in ${waitedMs} ms`);
    this.name = 'ReadModelBehind';
  }
}

interface Waiter {
  readonly group: string;
  readonly position: bigint;
  readonly resolve: () => void;
}

/** Even if no word comes, the checkpoints are looked at this often while somebody waits. */
const lookEvery = 100;

/** All who wait for positions share one look at the checkpoints; while nobody waits there is none. */
export class PositionWaiters {
  private readonly waiters = new Set<Waiter>();
  private timer: NodeJS.Timeout | undefined;
  private isLooking = false;
  private isNews = false;
  private ignore: (() => void) | undefined;

  constructor(
    private readonly database: Database,
    private readonly listener: Listener,
  ) {}

  /** Resolves once every event up to `position` is in the group's rows. Throws ReadModelBehind. */
  async wait(group: string, position: bigint, timeoutMs: number): Promise<void> {
    let timeout: NodeJS.Timeout | undefined;
    const reached = await new Promise<boolean>((resolve) => {
      const waiter = { group, position, resolve: () => resolve(true) };
      timeout = setTimeout(() => {
        this.waiters.delete(waiter);
        resolve(false);
      }, timeoutMs);
      this.waiters.add(waiter);
      this.watch();
    });
    clearTimeout(timeout);
    if (this.waiters.size === 0) this.rest();
    if (!reached) throw new ReadModelBehind(group, position, timeoutMs);
  }

  private watch(): void {
    this.ignore ??= this.listener.hear((channel) => {
      if (channel !== 'chancery_rows') void this.look();
    });
    this.timer ??= setInterval(() => void this.look(), lookEvery);
    void this.look();
  }

  private rest(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.ignore?.();
    this.ignore = undefined;
  }

  private async look(): Promise<void> {
    this.isNews = true;
    if (this.isLooking) return;
    this.isLooking = true;
    try {
      while (this.isNews && this.waiters.size > 0) {
        this.isNews = false;
        this.resolve(await livePositions(this.database));
      }
    } catch {
      this.isNews = false; // Postgres is away: those who wait go on doing so, within their time
    } finally {
      this.isLooking = false;
    }
  }

  private resolve(positions: ReadonlyMap<string, bigint>): void {
    for (const waiter of this.waiters) {
      if ((positions.get(waiter.group) ?? -1n) < waiter.position) continue;
      this.waiters.delete(waiter);
      waiter.resolve();
    }
  }
}

/** How far the live rows of each group have got: as far as their slowest lane. */
export const livePositions = async (database: Database): Promise<Map<string, bigint>> => {
  const rows = await database.rows<{ group: string; position: string }>(
    `SELECT group_name AS "group", min(position)::text AS position
     FROM projection_checkpoint JOIN projection_generation USING (group_name, generation)
     WHERE state = 'live' GROUP BY group_name`,
  );
  return new Map(rows.map(({ group, position }) => [group, BigInt(position)]));
};
