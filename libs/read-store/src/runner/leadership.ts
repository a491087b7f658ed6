import type { Client } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../database.js';

const every = 500;
const locks = 4_217;

/**
 * Which groups this process leads. A lock of Postgres on a connection of our own says so: it is given up
 * the moment the process dies, and whoever waits has it within half a second.
 */
export class Leadership {
  readonly led = new Set<string>();

  private constructor(
    private readonly client: Client,
    private readonly groups: readonly string[],
  ) {}

  static async open(
    database: Database,
    groups: readonly string[],
    onLost: (error: Error) => void,
  ): Promise<Leadership> {
    return new Leadership(await database.connection(onLost), groups);
  }

  /** Resolves as soon as there are groups to lead that were not led before; rejects when aborted. */
  async more(signal: AbortSignal): Promise<void> {
    for (;;) {
      const before = this.led.size;
      for (const group of this.groups) if (!this.led.has(group)) await this.tryLead(group);
      if (this.led.size > before) return;
      await sleep(every, undefined, { signal });
    }
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }

  private async tryLead(group: string): Promise<void> {
    const { rows } = await this.client.query<{ isOurs: boolean }>(
      `SELECT pg_try_advisory_lock($1, hashtext($2)) AS "isOurs"`,
      [locks, group],
    );
    if (rows[0]?.isOurs) this.led.add(group);
  }
}
