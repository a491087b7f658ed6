import type { ClientBase } from 'pg';
import type { Database } from '../database.js';
import type { Generation } from '../tables/generations.js';
import { CheckpointMoved } from './failures.js';

/** How far each lane of a generation has got; -1 before the first event. */
export const loadLanes = async (
  database: Database,
  { group, number }: Generation,
): Promise<bigint[]> => {
  const rows = await database.rows<{ position: string }>(
    `SELECT position::text FROM projection_checkpoint
     WHERE group_name = $1 AND generation = $2 ORDER BY lane`,
    [group, number],
  );
  return rows.map(({ position }) => BigInt(position));
};

export interface Move {
  readonly lane: number;
  readonly from: bigint;
  readonly to: bigint;
}

/**
 * Moves a lane's checkpoint, if it is where this runner left it. It stands first in the transaction, so a
 * second runner waits here and then fails, before it has written a row. The lane is set for the triggers
 * that count, and a live generation's move is made known to those who wait for it.
 */
export const moveCheckpoint = async (
  client: ClientBase,
  { group, number, state }: Generation,
  { lane, from, to }: Move,
): Promise<void> => {
  const notify = state === 'live' ? `, pg_notify('chancery_batch', $1 || ' ' || $5)` : '';
  const { rowCount } = await client.query({
    name: `move-checkpoint${notify && '-live'}`,
    text: `WITH moved AS (
             UPDATE projection_checkpoint SET position = $5::text::bigint
             WHERE group_name = $1::text AND generation = $2 AND lane = $3::int
               AND position = $4::text::bigint
             RETURNING 1)
           SELECT set_config('chancery.lane', $3::text, true)${notify} FROM moved`,
    values: [group, number, lane, from.toString(), to.toString()],
  });
  if (rowCount !== 1) throw new CheckpointMoved(group);
};

/** Another number of lanes, all at the one position that the old ones have reached. */
export const resizeLanes = async (
  database: Database,
  { group, number }: Generation,
  lanes: number,
  position: bigint,
): Promise<void> => {
  await database.transaction(async (client) => {
    const { rowCount } = await client.query(
      `DELETE FROM projection_checkpoint WHERE group_name = $1 AND generation = $2 AND position = $3`,
      [group, number, position.toString()],
    );
    if (!rowCount) throw new CheckpointMoved(group);
    await client.query(
      `INSERT INTO projection_checkpoint (group_name, generation, lane, position)
       SELECT $1, $2, lane, $3 FROM generate_series(0, $4 - 1) AS lane`,
      [group, number, position.toString(), lanes],
    );
  });
};
