import type { Database } from '../database.js';

/** Puts lines that `dumpKept` gave into a table of the same columns. */
export const loadKept = async (
  database: Database,
  table: string,
  lines: readonly string[],
): Promise<void> => {
  const name = quoted(table);
  await database.rows(
    `INSERT INTO ${name} OVERRIDING SYSTEM VALUE
     SELECT * FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)`,
    [`[${lines.join()}]`],
  );
};

/** Numbers that the database gives out go on after those that were loaded; answers how many rows there are. */
export const finishLoading = async (database: Database, table: string): Promise<number> => {
  const identities = await database.rows<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_name = $1 AND table_schema = 'public' AND is_identity = 'YES'`,
    [table],
  );
  for (const { name } of identities)
    await database.rows(
      `SELECT setval(pg_get_serial_sequence($1, $2), (SELECT coalesce(max(${quoted(name)}), 0) + 1
         FROM ${quoted(table)}), false)`,
      [table, name],
    );
  const [row] = await database.rows<{ rows: number }>(
    `SELECT count(*) AS rows FROM ${quoted(table)}`,
  );
  return row?.rows ?? 0;
};

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
