import { createHash } from 'node:crypto';
import type { ColumnType, Table } from '@chancery/kernel';
import { sqlName } from '../names.js';
import { columnLiteral } from './array-literal.js';
import { countOf } from './columns.js';
import type { KeyedRow, TableWork } from './phase.js';

/** A prepared statement with its parameters: one array for each column. */
export interface BatchStatement {
  readonly name: string;
  readonly text: string;
  readonly values: string[];
}

type TextOf = (table: Table, name: string, keys: string[], columns: string[]) => string;

/** The work on a table as statements over whole columns; `name` is the table's name in the database. */
export const statementsFor = (table: Table, name: string, work: TableWork): BatchStatement[] => {
  const statements = (rows: readonly KeyedRow[], textOf: TextOf): BatchStatement[] =>
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

interface Shape {
  readonly keys: number;
  readonly columns: readonly string[];
  readonly rows: KeyedRow[];
}

/** Rows that name the same columns, in whichever order, share a statement; a table has few such shapes. */
const byShape = (rows: readonly KeyedRow[]): KeyedRow[][] => {
  const shapes: Shape[] = [];
  for (const row of rows) {
    const found = shapes.find((shape) => hasShape(row, shape));
    if (found) found.rows.push(row);
    else shapes.push({ keys: countOf(row.key), columns: Object.keys(row.set), rows: [row] });
  }
  return shapes.map(({ rows }) => rows);
};

const hasShape = ({ key, set }: KeyedRow, { keys, columns }: Shape): boolean =>
  countOf(key) === keys &&
  countOf(set) === columns.length &&
  columns.every((column) => column in set);

const statement = (
  table: Table,
  name: string,
  rows: readonly KeyedRow[],
  textOf: TextOf,
): BatchStatement => {
  const [first] = rows;
  const keys = table.key.filter((column) => first && column in first.key);
  const columns = Object.keys(first?.set ?? {}).sort();
  const text = textOf(table, name, keys, columns);
  const values = [
    ...keys.map((name) => columnLiteral(typeOf(table, name), rows, ({ key }) => key[name])),
    ...columns.map((name) => columnLiteral(typeOf(table, name), rows, ({ set }) => set[name])),
  ];
  return { name: createHash('md5').update(text).digest('hex'), text, values };
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
