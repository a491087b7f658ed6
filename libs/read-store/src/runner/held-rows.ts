import type { Table } from '@chancery/kernel';
import type { ClientBase, CustomTypesConfig } from 'pg';
import { physical, sqlName } from '../names.js';
import { arrayLiteral } from '../rows/array-literal.js';
import { picked } from '../rows/columns.js';
import { firstOf, type Held, type StandingRow } from '../rows/versions.js';
import type { Generation } from '../tables/generation.js';
import type { Step } from './step.js';

const jsonb = 3802;

/** Values as the text that Postgres has for them, so that none is another when it is written back. */
const asText: CustomTypesConfig = {
  getTypeParser: (oid: number) => (oid === jsonb ? JSON.parse : String),
};

/** The rows that steps touch, of each table with a past, by the first column of their key. */
export type HeldRows = ReadonlyMap<string, ReadonlyMap<string, Held>>;

/** Reads them as they stand in the transaction of `client`: one statement for each table. */
export const heldRows = async (
  client: ClientBase,
  { tables, number }: Generation,
  steps: readonly Step[],
): Promise<HeldRows> => {
  const reading = tables
    .filter(({ past }) => past)
    .map(async (table): Promise<[string, ReadonlyMap<string, Held>]> => {
      const firsts = touched(table, steps);
      return [
        table.name,
        firsts.size > 0 ? await readHeld(client, table, number, firsts) : new Map(),
      ];
    });
  return new Map(await Promise.all(reading));
};

const touched = (table: Table, steps: readonly Step[]): ReadonlySet<string> => {
  const firsts = new Set<string>();
  for (const { changes } of steps) {
    for (const { table: name, key } of changes) {
      if (name === table.name) firsts.add(firstOf(table, key));
    }
  }
  return firsts;
};

const readHeld = async (
  client: ClientBase,
  table: Table,
  generation: number,
  firsts: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Held>> => {
  const found = await client.query<(string | null)[]>({
    name: `held-${table.name}-${generation}`,
    text: heldText(table, generation),
    values: [arrayLiteral('text', [...firsts])],
    rowMode: 'array',
    types: asText,
  });
  const held = new Map<string, { rows: StandingRow[]; lastEnd: number }>();
  const columns = Object.keys(table.columns);
  for (const [first, ended, since, ...values] of found.rows) {
    const each = held.get(first ?? '') ?? { rows: [], lastEnd: milliseconds(ended) };
    held.set(first ?? '', each);
    if (since)
      each.rows.push({
        row: picked(columns, (_, index) => values[index]),
        since: milliseconds(since),
      });
  }
  return held;
};

/** The last end stands in the order of the key of the past; the rows come whole. */
const heldText = (table: Table, generation: number): string => {
  const first = sqlName(table.key[0] ?? '');
  const type = table.columns[table.key[0] ?? ''];
  const columns = Object.keys(table.columns).map((name) => `t.${sqlName(name)}`);
  return `SELECT f.first, ${epoch('p.valid_to')}, ${epoch('t.valid_from')}, ${columns.join()}
    FROM unnest($1::${type}[]) AS f(first)
    LEFT JOIN LATERAL (SELECT valid_to FROM ${physical(table.past?.into ?? '', generation)}
      WHERE ${first} = f.first ORDER BY ${first} DESC, valid_to DESC LIMIT 1) p ON true
    LEFT JOIN ${physical(table.name, generation)} t ON t.${first} = f.first`;
};

const epoch = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::bigint`;

const milliseconds = (text: string | null | undefined): number => (text ? Number(text) : -Infinity);
