import { setTimeout as sleep } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import type { Database } from '../database.js';
import { migrate } from '../migrations/data-source.js';
import { inTheWay } from '../rebuild/swap-in.js';
import type { Outcome } from '../runner/outcome.js';
import { Generations } from '../tables/generations.js';

export interface Reset {
  readonly by: string;
  readonly reason?: string | undefined;
}

const attempts = 20;

/**
 * Forgets all that was made from the log: the rows of every group, every checkpoint, snapshots, and what waited for operators.
 * The projector then fills all groups from the log as it is, and the reactor reads it from its beginning. Keys of
 * parties stay, and so does what operators have skipped. Answers the groups.
 */
export const resetReadModels = async (database: Database, reset: Reset): Promise<string[]> => {
  await migrate(database);
  for (let attempt = 1; ; attempt++) {
    try {
      return await forgetAll(database, reset);
    } catch (error) {
      const isPassing = inTheWay.has((error as { code?: string }).code);
      if (!isPassing || attempt === attempts) throw error;
      await sleep(500); // queries still read the tables
    }
  }
};

/** Checkpoints go first, as a runner's transaction begins with them: the one that comes second waits and finds nothing. */
const forgetAll = (database: Database, { by, reason }: Reset): Promise<string[]> =>
  new Generations(database).dropAll(async (client, groups) => {
    await client.query('DELETE FROM policy_checkpoint');
    await client.query('TRUNCATE stream_snapshot, stream_key');
    await closeRequests(client);
    for (const group of groups)
      await client.query(
        `INSERT INTO projection_request (group_name, action, reason, requested_by, done_at, outcome)
         VALUES ($1, 'reset', $2, $3, now(), $4)`,
        [group, reason ?? null, by, JSON.stringify(isReset)],
      );
  });

const isReset: Outcome = { kind: 'reset' };

const closeRequests = (client: PoolClient): Promise<unknown> =>
  client.query(
    'UPDATE projection_request SET done_at = now(), outcome = $1 WHERE done_at IS NULL',
    [JSON.stringify(isReset)],
  );
