import type { Table } from '@chancery/kernel';
import { camel, physical } from '../names.js';
import type { Row } from '../rows-asked.js';
import { countColumns, countedRows } from '../tables/counts.js';
import { madeRows } from '../tables/made-rows.js';
import { keyOf, plainRow, type PlainRow } from './folded-table.js';
import { inSliceSql, type Slice } from './slice.js';
import type { Snapshot } from './snapshot.js';

/** What would be made of the rows, which are themselves verified, of the table that they are made from. */
export const readMade = (
  snapshot: Snapshot,
  table: Table,
  slice: Slice,
): Promise<Map<string, PlainRow>> | undefined => {
  if (!table.madeFrom) return undefined;
  const { number, tables } = snapshot.live;
  const from = tables.find(({ name }) => name === table.madeFrom?.table);
  if (!from) throw new Error(`${table.name} is made from no table of its group`);
  const come = `(${slicedRows(from, number, slice)})`;
  return plainRows(snapshot, table, madeRows(table.madeFrom, number, come));
};

export const readRows = (
  snapshot: Snapshot,
  table: Table,
  slice: Slice,
): Promise<Map<string, PlainRow>> =>
  plainRows(snapshot, table, slicedRows(table, snapshot.live.number, slice));

const slicedRows = ({ name, key }: Table, generation: number, slice: Slice): string =>
  `SELECT * FROM ${physical(name, generation)} WHERE ${inSliceSql(key[0] ?? '', slice)}`;

const plainRows = async (
  { client }: Snapshot,
  table: Table,
  sql: string,
): Promise<Map<string, PlainRow>> => {
  const { rows } = await client.query<Row>(sql);
  return new Map(
    rows.map((row) => {
      const named = Object.entries(row).map(([name, value]) => [camel(name), value] as const);
      const plain = plainRow(table, Object.fromEntries(named));
      return [keyOf(table, plain), plain];
    }),
  );
};

export const wrongCounts = async ({ client, live }: Snapshot): Promise<string[]> => {
  const wrong: string[] = [];
  for (const table of live.tables) {
    for (const count of table.counts ?? []) {
      const { into } = count;
      const columns = countColumns(count);
      const rows = countedRows(count, physical(table.name, live.number));
      const counted = `SELECT ${columns}, count(*) FROM (${rows}) AS counted GROUP BY ${columns}`;
      const kept = `SELECT ${columns}, sum(count)::bigint FROM ${physical(into, live.number)}
                    GROUP BY ${columns} HAVING sum(count) <> 0`;
      const { rowCount } = await client.query(
        `(${counted} EXCEPT ${kept}) UNION ALL (${kept} EXCEPT ${counted})`,
      );
      if (rowCount) wrong.push(into);
    }
  }
  return wrong;
};
