import type { Table } from '@chancery/kernel';
import type { PoolClient } from 'pg';
import { physical, sqlName } from '../names.js';
import type { Generation } from '../tables/generation.js';

/** One table of two generations at one position: equal rows have equal checksums, in whatever order. */
export interface TableComparison {
  readonly table: string;
  readonly rows: { readonly live: number; readonly next: number };
  readonly isEqual: boolean;
}

interface Digest {
  readonly rows: number;
  readonly checksum: string | null;
}

/** Compares the tables that both have, by the columns that both have, in the snapshot of `client`. */
export const compare = async (
  client: PoolClient,
  live: Generation,
  next: Generation,
): Promise<TableComparison[]> => {
  const comparisons: TableComparison[] = [];
  for (const table of next.tables) {
    const other = live.tables.find(({ name }) => name === table.name);
    if (!other) continue;
    const columns = Object.keys(table.columns).filter((column) => column in other.columns);
    const before = await digest(client, live, table, columns);
    const after = await digest(client, next, table, columns);
    comparisons.push({
      table: table.name,
      rows: { live: before.rows, next: after.rows },
      isEqual: before.rows === after.rows && before.checksum === after.checksum,
    });
  }
  return comparisons;
};

const digest = async (
  client: PoolClient,
  { number }: Generation,
  { name }: Table,
  columns: readonly string[],
): Promise<Digest> => {
  const row = `ROW(${columns.map(sqlName).join()})::text`;
  const { rows } = await client.query<Digest>(
    `SELECT count(*) AS rows, sum(hashtextextended(${row}, 0)::numeric)::text AS checksum
     FROM ${physical(name, number)}`,
  );
  return rows[0] ?? { rows: 0, checksum: null };
};
