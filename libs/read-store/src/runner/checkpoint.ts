import type { LogMark } from '@chancery/event-store';
import type { ClientBase } from 'pg';
import type { Database } from '../database.js';
import type { Generation } from '../tables/generation.js';
import type { KnownLog } from './event-source.js';
import { CheckpointMoved } from './failures.js';
import { beginning } from './marks.js';

/**
 * The event that each lane of a generation has read up to. A checkpoint of a time when no ids were kept gets that of
 * the event at its position. Throws AnotherLog.
 */
export const loadLanes = async (
  database: Database,
  log: KnownLog,
  { group, number }: Generation,
): Promise<LogMark[]> => {
  const rows = await database.rows<{ position: string; id: string | null }>(
    `SELECT position::text, event_id AS id FROM projection_checkpoint
     WHERE group_name = $1 AND generation = $2 ORDER BY lane`,
    [group, number],
  );
  const lanes: LogMark[] = [];
  for (const { position, id } of rows) {
    const read = { position: BigInt(position), eventId: id ?? undefined };
    lanes.push(read.position < 0n ? beginning : await log.recognise(read));
  }
  if (rows.some(({ id }) => id === null)) await keepIds(database, { group, number }, lanes);
  return lanes;
};

const keepIds = async (
  database: Database,
  { group, number }: Pick<Generation, 'group' | 'number'>,
  lanes: readonly LogMark[],
): Promise<void> => {
  for (const { position, eventId } of lanes.filter((mark) => mark !== beginning))
    await database.rows(
      `UPDATE projection_checkpoint SET event_id = $4
       WHERE group_name = $1 AND generation = $2 AND position = $3 AND event_id IS NULL`,
      [group, number, position.toString(), eventId],
    );
};

export interface Move {
  readonly lane: number;
  readonly from: LogMark;
  readonly to: LogMark;
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
             UPDATE projection_checkpoint SET position = $5::text::bigint, event_id = $6::text
             WHERE group_name = $1::text AND generation = $2 AND lane = $3::int
               AND position = $4::text::bigint
             RETURNING 1)
           SELECT set_config('chancery.lane', $3::text, true)${notify} FROM moved`,
    values: [group, number, lane, from.position.toString(), to.position.toString(), to.eventId],
  });
  if (rowCount !== 1) throw new CheckpointMoved(group);
};

/** Another number of lanes, all at the one event that the old ones have read up to. */
export const resizeLanes = async (
  database: Database,
  { group, number }: Generation,
  lanes: number,
  { position, eventId }: LogMark,
): Promise<void> => {
  await database.transaction(async (client) => {
    const { rowCount } = await client.query(
      `DELETE FROM projection_checkpoint WHERE group_name = $1 AND generation = $2 AND position = $3`,
      [group, number, position.toString()],
    );
    if (!rowCount) throw new CheckpointMoved(group);
    await client.query(
      `INSERT INTO projection_checkpoint (group_name, generation, lane, position, event_id)
       SELECT $1, $2, lane, $3, $5 FROM generate_series(0, $4 - 1) AS lane`,
      [group, number, position.toString(), lanes, position < 0n ? null : eventId],
    );
  });
};
