import type { LogMark, ReadUpTo } from '@chancery/event-store';
import type { Database } from '../database.js';
import { CheckpointMoved } from '../runner/failures.js';

interface Row {
  readonly position: string;
  readonly id: string | null;
}

/** How far policies have read the log. Reactions are idempotent, so a checkpoint may lag behind them. */
export class PolicyCheckpoints {
  constructor(private readonly database: Database) {}

  /** The last event that a policy has dealt with; undefined before the first. */
  async load(policy: string): Promise<ReadUpTo | undefined> {
    const [row] = await this.database.rows<Row>(
      'SELECT position::text, event_id AS id FROM policy_checkpoint WHERE policy = $1',
      [policy],
    );
    return row && { position: BigInt(row.position), eventId: row.id ?? undefined };
  }

  /** Moves the checkpoint, if it is where this policy left it: an operator may have reset it. Throws CheckpointMoved. */
  async move(policy: string, from: ReadUpTo | undefined, to: LogMark): Promise<void> {
    const moved = from
      ? await this.database.rows(
          `UPDATE policy_checkpoint SET position = $3, event_id = $4, moved_at = now()
           WHERE policy = $1 AND position = $2 RETURNING 1`,
          [policy, from.position.toString(), to.position.toString(), to.eventId],
        )
      : await this.database.rows(
          `INSERT INTO policy_checkpoint (policy, position, event_id) VALUES ($1, $2, $3)
           ON CONFLICT DO NOTHING RETURNING 1`,
          [policy, to.position.toString(), to.eventId],
        );
    if (moved.length === 0) throw new CheckpointMoved(`policy ${policy}`);
  }
}
