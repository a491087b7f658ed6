import type { Columns, RowChange, Table, Value } from '@chancery/kernel';
import { storableJson, storableText } from '../rows/storable-text.js';
import { emptyRow } from '../tables/past.js';
import { inSlice, type Slice } from './slice.js';

export type PlainRow = Readonly<Record<string, unknown>>;

/**
 * A table as its changes make it, one after the other and in memory: as plainly as it can be said, to hold
 * the rows in Postgres against, which were made by other means.
 */
export class FoldedTable {
  private readonly groups = new Map<Value | undefined, Map<string, Columns>>();
  private readonly empty: Columns;

  constructor(
    readonly table: Table,
    private readonly slice: Slice,
  ) {
    this.empty = emptyRow(table);
  }

  make(change: RowChange): void {
    const first = change.key[this.table.key[0] ?? ''];
    const group = this.groups.get(first);
    if (change.kind === 'upsert') {
      if (group ?? inSlice(first, this.slice)) this.put(first, change.key, change.set);
      return;
    }
    for (const [name, row] of group ?? []) {
      if (!Object.entries(change.key).every(([column, value]) => row[column] === value)) continue;
      if (change.kind === 'remove') group?.delete(name);
      else group?.set(name, { ...row, ...change.set });
    }
  }

  /** Rows by their key, in the form in which `plainRow` gives those of the database. */
  rows(): Map<string, PlainRow> {
    const all = [...this.groups.values()].flatMap((group) => [...group.values()]);
    return new Map(
      all.map((row) => {
        const plain = plainRow(this.table, row);
        return [keyOf(this.table, plain), plain];
      }),
    );
  }

  /** The rows under one value of the key's first column. */
  under(first: Value | undefined): ReadonlyMap<string, Columns> {
    return this.groups.get(first) ?? new Map<string, Columns>();
  }

  private put(first: Value | undefined, key: Columns, set: Columns): void {
    const group = this.groups.get(first) ?? new Map<string, Columns>();
    this.groups.set(first, group);
    const name = keyOf(this.table, key);
    group.set(name, { ...(group.get(name) ?? this.empty), ...key, ...set });
  }
}

export const keyOf = (table: Table, row: PlainRow): string =>
  JSON.stringify(table.key.map((column) => row[column]));

/** A row in the one form in which rows can be compared: instants in UTC, objects with sorted names. */
export const plainRow = (table: Table, row: PlainRow): PlainRow =>
  Object.fromEntries(
    Object.entries(table.columns).map(([column, type]) => {
      const value = row[column] ?? null;
      if (value === null) return [column, null];
      switch (type) {
        case 'timestamptz':
          return [column, new Date(value as string).toISOString()];
        case 'jsonb':
          return [column, JSON.stringify(JSON.parse(storableJson(value)), sorted)];
        case 'bigint':
          return [column, Number(value)];
        case 'text':
          return [column, storableText(textOf(value))];
        case 'integer':
        case 'boolean':
          return [column, value];
        case 'text[]':
          return [column, (value as string[]).map(storableText)];
      }
    }),
  );

const sorted = (_: string, value: unknown): unknown =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
