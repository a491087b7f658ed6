import type { PoolClient } from 'pg';
import type { Group } from './definition.js';
import { createAnnouncements, createTables, createViews, dropTables } from './ddl.js';
import type { Generation, GenerationState } from './generation.js';

export const columns = `group_name AS "group", generation AS number, state, fingerprint, tables`;

export const create = async (
  client: PoolClient,
  group: Group,
  lanes: number,
): Promise<Generation> => {
  const { name, fingerprint, tables } = group;
  const { rows } = await client.query<Generation>(
    `INSERT INTO projection_generation (group_name, generation, state, fingerprint, tables)
     SELECT $1, 1 + coalesce(max(generation), 0), 'building', $2, $3
     FROM projection_generation WHERE group_name = $1
     RETURNING ${columns}`,
    [name, fingerprint, JSON.stringify(tables)],
  );
  const [generation] = rows;
  if (!generation) throw new Error(`No generation of ${name} was created`);
  await run(client, createTables(tables, generation.number));
  await client.query(
    `INSERT INTO projection_checkpoint (group_name, generation, lane, position)
     SELECT $1, $2, lane, -1 FROM generate_series(0, $3 - 1) AS lane`,
    [name, generation.number, lanes],
  );
  return generation;
};

export const bringLive = async (
  client: PoolClient,
  { group, number, tables }: Generation,
): Promise<void> => {
  await run(client, createAnnouncements(tables, number));
  await run(client, createViews(tables, number));
  await client.query(
    `UPDATE projection_generation SET state = 'live', live_at = now()
     WHERE group_name = $1 AND generation = $2`,
    [group, number],
  );
};

/**
 * Whether a new generation has to be built for the code as it is. Not if one is there already: on its way,
 * or newer than the live one and retired, which is what a roll-back leaves. One that was begun for code
 * that has gone is dropped.
 */
export const isOutdated = async (
  client: PoolClient,
  live: Generation,
  all: readonly Generation[],
  { fingerprint }: Group,
): Promise<boolean> => {
  const newer = all.filter(({ number }) => number > live.number);
  for (const each of newer) {
    if (each.state === 'building' && each.fingerprint !== fingerprint) await drop(client, each);
  }
  return [live, ...newer].every((each) => each.fingerprint !== fingerprint);
};

export const dropWhere = async (
  client: PoolClient,
  group: string,
  state: GenerationState,
): Promise<void> => {
  const { rows } = await client.query<Generation>(
    `SELECT ${columns} FROM projection_generation WHERE group_name = $1 AND state = $2`,
    [group, state],
  );
  for (const each of rows) await drop(client, each);
};

export const drop = async (
  client: PoolClient,
  { group, number, tables }: Generation,
): Promise<void> => {
  await run(client, dropTables(tables, number));
  await client.query(
    `DELETE FROM projection_generation WHERE group_name = $1 AND generation = $2`,
    [group, number],
  );
};

export const run = async (client: PoolClient, statements: readonly string[]): Promise<void> => {
  for (const sql of statements) await client.query(sql);
};
