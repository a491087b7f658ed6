import type { Database } from '../database.js';

/** How far policies have got in the log. Reactions are idempotent, so a checkpoint may lag behind them. */
export class PolicyCheckpoints {
  constructor(private readonly database: Database) {}

  /** The position of the last event that a policy has dealt with; undefined before the first. */
  async load(policy: string): Promise<bigint | undefined> {
    const [row] = await this.database.rows<{ position: string }>(
      'SELECT position::text FROM policy_checkpoint WHERE policy = $1',
      [policy],
    );
    return row && BigInt(row.position);
  }

  async save(policy: string, position: bigint): Promise<void> {
    await this.database.rows(
      `INSERT INTO policy_checkpoint (policy, position) VALUES ($1, $2)
       ON CONFLICT (policy) DO UPDATE SET position = excluded.position, moved_at = now()`,
      [policy, position.toString()],
    );
  }
}
