import type { PoolClient } from 'pg';
import type { Database } from '../database.js';
import type { Group } from './definition.js';
import type { Generation } from './generation.js';
import { createIndexes, dropViews, indexNames } from './ddl.js';
import {
  bringLive,
  columns,
  create,
  drop,
  dropWhere,
  isOutdated,
  run,
} from './generation-steps.js';

const preparing = 4_217_002;

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

  /**
   * Puts a built generation behind the plain names, at once for all tables; the one before it is kept. Queries lock the
   * same views in an order of their own. So the views go first, in one statement that waits for none of them: while it
   * waited for one, queries would come that hold the next.
   */
  async swap(next: Generation, comparison: unknown): Promise<void> {
    await this.exclusively(async (client) => {
      await client.query(`SET LOCAL lock_timeout = '5ms'`);
      await client.query(dropViews(next.tables));
      await client.query(`SET LOCAL lock_timeout = '500ms'`);
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

  /** Takes all generations away, with their checkpoints, and does what else is to be done in the same transaction. Answers the groups. */
  async dropAll(
    also: (client: PoolClient, groups: readonly string[]) => Promise<void>,
  ): Promise<string[]> {
    return this.exclusively(async (client) => {
      await client.query(`SET LOCAL lock_timeout = '500ms'`);
      await client.query('DELETE FROM projection_checkpoint');
      const { rows } = await client.query<Generation>(
        `SELECT ${columns} FROM projection_generation`,
      );
      for (const { tables } of rows.filter(({ state }) => state === 'live'))
        await client.query(dropViews(tables));
      for (const each of rows) await drop(client, each);
      const groups = [...new Set(rows.map(({ group }) => group))].sort();
      await also(client, groups);
      await client.query('NOTIFY chancery_swap');
      return groups;
    });
  }

  private exclusively<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.database.transaction(async (client) => {
      await client.query('SELECT pg_advisory_xact_lock($1)', [preparing]);
      return work(client);
    });
  }
}
