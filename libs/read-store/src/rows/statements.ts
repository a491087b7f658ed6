import { createHash } from 'node:crypto';
import type { ColumnType, Table } from '@chancery/kernel';
import { sqlName } from '../names.js';
import { arrayLiteral } from './array-literal.js';
import type { KeyedRow, TableWork } from './phase.js';

/** A prepared statement with its parameters: one array for each column. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: string[];
}

type TextOf = (table: Table, name: string, keys: string[], columns: string[]) => string;

/** The work on a table as statements over whole columns; `name` is the table's name in the database. */
export const statementsFor = (table: Table, name: string, work: TableWork): Statement[] => {
  const statements = (rows: readonly KeyedRow[], textOf: TextOf): Statement[] =>
    byShape(rows).map((alike) => statement(table, name, alike, textOf));
  return [
    ...statements(
      work.removes.map((key) => ({ key, set: {} })),
      removeText,
    ),
    ...statements(work.partUpdates.filter(hasSet), updateText),
    ...statements(work.updates.filter(hasSet), updateText),
    ...statements(work.upserts, upsertText),
  ];
};

const hasSet = ({ set }: KeyedRow): boolean => Object.keys(set).length > 0;

const removeText: TextOf = (table, name, keys) =>
  `DELETE FROM ${name} t USING ${source(table, keys)} WHERE ${matches(keys)}`;

const updateText: TextOf = (table, name, keys, columns) =>
  `UPDATE ${name} t SET ${columns.map((c) => `${sqlName(c)} = ${read(table, c)}`).join()} ` +
  `FROM ${source(table, [...keys, ...columns])} WHERE ${matches(keys)}`;

const upsertText: TextOf = (table, name, keys, columns) => {
  const all = [...keys, ...columns];
  const set = columns.map((column) => `${sqlName(column)} = excluded.${sqlName(column)}`);
  return (
    `INSERT INTO ${name} (${all.map(sqlName).join()}) ` +
    `SELECT ${all.map((column) => read(table, column)).join()} FROM ${source(table, all)} ` +
    `ON CONFLICT (${keys.map(sqlName).join()}) DO ${set.length ? `UPDATE SET ${set.join()}` : 'NOTHING'}`
  );
};

/** Rows that name the same columns can share a statement. */
const byShape = (rows: readonly KeyedRow[]): KeyedRow[][] => {
  const shapes = new Map<string, KeyedRow[]>();
  const byOrder = new Map<string, KeyedRow[]>(); // the same columns in another order are the same shape
  for (const row of rows) {
    const columns = Object.keys(row.set);
    const order = `${Object.keys(row.key).length}|${columns.join()}`;
    const known = byOrder.get(order);
    if (known) {
      known.push(row);
      continue;
    }
    const shape = `${Object.keys(row.key).length}|${columns.sort().join()}`;
    const alike = shapes.get(shape) ?? [];
    alike.push(row);
    shapes.set(shape, alike);
    byOrder.set(order, alike);
  }
  return [...shapes.values()];
};

const statement = (
  table: Table,
  name: string,
  rows: readonly KeyedRow[],
  textOf: TextOf,
): Statement => {
  const [first] = rows;
  const keys = table.key.filter((column) => first && column in first.key);
  const columns = Object.keys(first?.set ?? {}).sort();
  const text = textOf(table, name, keys, columns);
  const values = [
    ...keys.map((key) => ({ type: typeOf(table, key), of: rows.map((row) => row.key[key]) })),
    ...columns.map((c) => ({ type: typeOf(table, c), of: rows.map((row) => row.set[c]) })),
  ];
  return {
    name: createHash('md5').update(text).digest('hex'),
    text,
    values: values.map(({ type, of }) => arrayLiteral(type, of)),
  };
};

const source = (table: Table, columns: readonly string[]): string =>
  `unnest(${columns.map((name, index) => `$${index + 1}::${arrayType(table, name)}[]`).join()}) ` +
  `AS u(${columns.map(sqlName).join()})`;

const matches = (keys: readonly string[]): string =>
  keys.map((key) => `t.${sqlName(key)} = u.${sqlName(key)}`).join(' AND ');

/** `unnest` would flatten arrays of arrays, so these travel as text and are cast back one by one. */
const arrayType = (table: Table, column: string): string =>
  typeOf(table, column) === 'text[]' ? 'text' : typeOf(table, column);

const read = (table: Table, column: string): string =>
  `u.${sqlName(column)}${typeOf(table, column) === 'text[]' ? '::text[]' : ''}`;

const typeOf = (table: Table, column: string): ColumnType => table.columns[column] ?? 'text';
