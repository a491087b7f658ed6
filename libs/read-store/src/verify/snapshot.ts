import type { Projection } from '@chancery/kernel';
import type { PoolClient } from 'pg';
import { groupsOf, type Group } from '../tables/definition.js';
import type { Generation } from '../tables/generation.js';

/** What a group's rows were made of at one instant. */
export interface Snapshot {
  readonly client: PoolClient;
  readonly group: Group;
  readonly live: Generation;
  readonly lanes: readonly bigint[];
  /** The first parked revision of each stream that has one. */
  readonly parked: ReadonlyMap<string, number>;
  readonly parkedEvents: number;
  /** The ids of events that operators have skipped. */
  readonly skipped: ReadonlySet<string>;
}

export const snapshotOf = async (
  client: PoolClient,
  projections: readonly Projection[],
  name: string,
): Promise<Snapshot> => {
  const group = groupsOf(projections).find((each) => each.name === name);
  const { rows } = await client.query<Generation>(
    `SELECT group_name AS "group", generation AS number, state, fingerprint, tables
     FROM projection_generation WHERE group_name = $1 AND state = 'live'`,
    [name],
  );
  const [live] = rows;
  if (!group || !live) throw new Error(`There is no group of projections called ${name}`);
  const lanes = await client.query<{ position: string }>(
    `SELECT position::text FROM projection_checkpoint
     WHERE group_name = $1 AND generation = $2 ORDER BY lane`,
    [name, live.number],
  );
  const parked = await client.query<{ stream: string; revision: number; events: number }>(
    `SELECT stream, min(revision) AS revision, count(*) AS events FROM projection_dead_letter
     WHERE group_name = $1 AND generation = $2 GROUP BY stream`,
    [name, live.number],
  );
  const skipped = await client.query<{ id: string }>(
    'SELECT event_id AS id FROM projection_skip WHERE group_name = $1',
    [name],
  );
  return {
    client,
    group,
    live,
    lanes: lanes.rows.map(({ position }) => BigInt(position)),
    parked: new Map(parked.rows.map(({ stream, revision }) => [stream, revision])),
    parkedEvents: parked.rows.reduce((sum, { events }) => sum + events, 0),
    skipped: new Set(skipped.rows.map(({ id }) => id)),
  };
};
