import type { Table } from '@chancery/kernel';
import type { PoolClient } from 'pg';
import type { Database } from '../database.js';
import type { Group } from './definition.js';
import {
  createAnnouncements,
  createIndexes,
  createTables,
  createViews,
  dropTables,
  indexNames,
} from './ddl.js';

export type GenerationState = 'building' | 'live' | 'retired';

/**
 * One set of tables of a group, filled from the log by way of its own checkpoint. One is live, that is
 * behind the plain names; another may be built beside it, and the one before it is kept to go back to.
 */
export interface Generation {
  readonly group: string;
  readonly number: number;
  readonly state: GenerationState;
  readonly fingerprint: string;
  readonly tables: readonly Table[];
}

const preparing = 4_217_002;
const columns = `group_name AS "group", generation AS number, state, fingerprint, tables`;

/** What generations there are, and every step of their lives. */
export class Generations {
  constructor(private readonly database: Database) {}

  list(): Promise<Generation[]> {
    return this.database.rows<Generation>(
      `SELECT ${columns} FROM projection_generation ORDER BY group_name, generation`,
    );
  }

  /** A live generation for each group, a first one still without indexes; where the code has changed since, a new one to be built. */
  async prepare(groups: readonly Group[], lanes: number): Promise<void> {
    await this.exclusively(async (client) => {
      for (const group of groups) {
        const { rows } = await client.query<Generation>(
          `SELECT ${columns} FROM projection_generation WHERE group_name = $1`,
          [group.name],
        );
        const live = rows.find(({ state }) => state === 'live');
        if (!live) await bringLive(client, await create(client, group, lanes));
        else if (await isOutdated(client, live, rows, group)) await create(client, group, lanes);
      }
    });
  }

  /** A new, empty generation to be built; one that was being built is given up. */
  async rebuild(group: Group, lanes: number, { isIndexed = false } = {}): Promise<Generation> {
    return this.exclusively(async (client) => {
      await dropWhere(client, group.name, 'building');
      const generation = await create(client, group, lanes);
      if (isIndexed) await run(client, createIndexes(generation.tables, generation.number));
      return generation;
    });
  }

  /** Takes the generation that was live before up again; it catches up first. False if none was kept. */
  async rollBack(group: string): Promise<boolean> {
    return this.exclusively(async (client) => {
      await dropWhere(client, group, 'building');
      const { rowCount } = await client.query(
        `UPDATE projection_generation SET state = 'building' WHERE (group_name, generation) =
           (SELECT group_name, max(generation) FROM projection_generation
            WHERE group_name = $1 AND state = 'retired' GROUP BY group_name)`,
        [group],
      );
      return rowCount === 1;
    });
  }

  /** Whether it is live without all of its indexes, and no other is built to take its place. */
  async isToBeFilled({ group, number, state, tables }: Generation): Promise<boolean> {
    if (state !== 'live') return false;
    const [found] = await this.database.rows<{ isToBeFilled: boolean }>(
      `SELECT NOT EXISTS (SELECT FROM projection_generation WHERE group_name = $1 AND state = 'building')
         AND EXISTS (SELECT FROM unnest($2::text[]) AS index WHERE to_regclass(quote_ident(index)) IS NULL)
         AS "isToBeFilled"`,
      [group, indexNames(tables, number)],
    );
    return found?.isToBeFilled === true;
  }

  /** Secondary indexes and statistics, once the rows are in. */
  async finish({ tables, number }: Generation): Promise<void> {
    for (const sql of createIndexes(tables, number)) await this.database.rows(sql);
    for (const { name } of tables) await this.database.rows(`ANALYZE "${name}__g${number}"`);
  }

  /** Puts a built generation behind the plain names, at once for all tables; the one before it is kept. */
  async swap(next: Generation, comparison: unknown): Promise<void> {
    await this.exclusively(async (client) => {
      await client.query(`SET LOCAL lock_timeout = '2s'`);
      await dropWhere(client, next.group, 'retired');
      await client.query(
        `UPDATE projection_generation SET state = 'retired' WHERE group_name = $1 AND state = 'live'`,
        [next.group],
      );
      await client.query(
        `UPDATE projection_generation SET comparison = $3 WHERE group_name = $1 AND generation = $2`,
        [next.group, next.number, JSON.stringify(comparison)],
      );
      await bringLive(client, next);
      await client.query('NOTIFY chancery_swap');
    });
  }

  private exclusively<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.database.transaction(async (client) => {
      await client.query('SELECT pg_advisory_xact_lock($1)', [preparing]);
      return work(client);
    });
  }
}

const create = async (client: PoolClient, group: Group, lanes: number): Promise<Generation> => {
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

const bringLive = async (
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
const isOutdated = async (
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

const dropWhere = async (
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

const drop = async (client: PoolClient, { group, number, tables }: Generation): Promise<void> => {
  await run(client, dropTables(tables, number));
  await client.query(
    `DELETE FROM projection_generation WHERE group_name = $1 AND generation = $2`,
    [group, number],
  );
};

const run = async (client: PoolClient, statements: readonly string[]): Promise<void> => {
  for (const sql of statements) await client.query(sql);
};
