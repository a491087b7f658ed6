import type { ClientBase } from 'pg';
import type { Database } from '../database.js';
import { appliedMigrations } from '../migrations/data-source.js';

/** What Postgres alone holds: rows that are not made from the log. */
export interface KeptTable {
  readonly name: string;
  readonly rows: number;
}

/** The tables with their number of rows, and the migrations by which they have their columns. */
export interface Kept {
  readonly migrations: readonly string[];
  readonly tables: readonly KeptTable[];
}

/**
 * What is made from the log again: generations with their tables, how far they and policies are, the ledger, and
 * snapshots of streams. How far sending
 * has got is noted in the log. And sessions: what is restored lets nobody in who has signed out since.
 */
const madeAgain = [
  'projection_generation',
  'projection_checkpoint',
  'projection_dead_letter',
  'projection_status',
  'policy_checkpoint',
  'ledger_head',
  'ledger_entry',
  'ledger_tile',
  'delivery_progress',
  'delivery_parked',
  'delivery_attempt',
  'delivery_count',
  'delivery_test',
  'schema_migration',
  'desk_session',
  'portal_session',
  'tally',
  'stream_snapshot',
  'stream_key',
];

const rowsAtOnce = 2_000;

/** Takes lines of one table, a row each as JSON. */
export type TakeLines = (table: string, lines: readonly string[]) => Promise<void>;

/** All rows as they stand at one instant, while the office works. */
export const dumpKept = (database: Database, take: TakeLines): Promise<Kept> =>
  database.transaction(async (client) => {
    const tables: KeptTable[] = [];
    for (const name of await keptNames(client))
      tables.push({ name, rows: await dumpTable(client, name, take) });
    return { migrations: await appliedMigrations(client), tables };
  }, 'REPEATABLE READ');

/** Tables that refer to none come first, so that they can be filled in this order. */
const keptNames = async (client: ClientBase): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
       AND relname NOT LIKE '%\\_\\_g%' AND relname <> ALL ($1)
     ORDER BY (SELECT count(*) FROM pg_constraint WHERE conrelid = pg_class.oid AND contype = 'f'),
       relname`,
    [madeAgain],
  );
  return rows.map(({ name }) => name);
};

const dumpTable = async (client: ClientBase, name: string, take: TakeLines): Promise<number> => {
  let count = 0;
  await client.query(
    `DECLARE dump NO SCROLL CURSOR FOR SELECT to_jsonb(t)::text AS line FROM "${name}" t`,
  );
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`FETCH ${rowsAtOnce} FROM dump`);
    await take(
      name,
      rows.map(({ line }) => line),
    );
    count += rows.length;
    if (rows.length < rowsAtOnce) break;
  }
  await client.query('CLOSE dump');
  return count;
};
