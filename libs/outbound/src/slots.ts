import { createHash } from 'node:crypto';
import type { Database } from '@chancery/read-store';

/** Lines are dealt to so many slots. */
export const slotCount = 64;
const locks = 4_218;
const presence = slotCount;

/** The slot of a subscription, the same in every process. */
export const slotOf = (subscriptionId: string): number =>
  (createHash('sha256').update(subscriptionId).digest()[0] ?? 0) % slotCount;

type Client = Awaited<ReturnType<Database['connection']>>;

/**
 * The slots that this process holds, by locks of Postgres on a connection of its own: they are free the moment the
 * process dies. Each process takes an equal part of them.
 */
export class Slots {
  readonly held = new Set<number>();

  private constructor(private readonly client: Client) {}

  static async open(database: Database, onLost: (error: Error) => void): Promise<Slots> {
    const client = await database.connection(onLost);
    await client.query('SELECT pg_advisory_lock_shared($1, $2)', [locks, presence]);
    return new Slots(client);
  }

  /** Takes slots that are free, up to its part. Answers those that are beyond it, which are to be given back. */
  async balance(): Promise<readonly number[]> {
    const { rows } = await this.client.query<{ slot: number }>(
      `SELECT objid::int AS slot FROM pg_locks
       WHERE locktype = 'advisory' AND classid::bigint = $1 AND objsubid = 2 AND granted
         AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
      [locks],
    );
    const live = rows.filter(({ slot }) => slot === presence).length;
    const part = Math.ceil(slotCount / Math.max(1, live));
    const taken = new Set(rows.map(({ slot }) => slot));
    const free = [...Array(slotCount).keys()].filter((slot) => !taken.has(slot));
    for (const slot of free) {
      if (this.held.size >= part) break;
      await this.take(slot);
    }
    return [...this.held].slice(part);
  }

  async giveBack(slots: readonly number[]): Promise<void> {
    for (const slot of slots) {
      this.held.delete(slot);
      await this.client.query('SELECT pg_advisory_unlock($1, $2)', [locks, slot]);
    }
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }

  private async take(slot: number): Promise<void> {
    const { rows } = await this.client.query<{ isOurs: boolean }>(
      'SELECT pg_try_advisory_lock($1, $2) AS "isOurs"',
      [locks, slot],
    );
    if (rows[0]?.isOurs) this.held.add(slot);
  }
}

/** How many processes send now. */
export const sendingProcesses = async (database: Database): Promise<number> => {
  const [row] = await database.rows<{ count: number }>(
    `SELECT count(*) FROM pg_locks
     WHERE locktype = 'advisory' AND classid::bigint = $1 AND objid::bigint = $2 AND granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [locks, presence],
  );
  return row?.count ?? 0;
};
