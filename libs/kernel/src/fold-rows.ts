import type { Recorded } from './message.js';
import type { Columns, Projection, RowChange, Table } from './projection.js';

/** Rows as the tables would hold them, by table and key, after these events and no others. */
export type FoldedRows = ReadonlyMap<string, ReadonlyMap<string, Columns>>;

type Rows = Map<string, Map<string, Columns>>;

/**
 * Applies projections to events in memory, with the meaning that tables give to row changes. One document's
 * events are few, so its rows at any instant can be had from its stream, exact and never behind.
 */
export const foldRows = (
  projections: readonly Projection[],
  events: Iterable<Recorded>,
): FoldedRows => {
  const tables = projections.flatMap((projection) => projection.tables);
  const rows: Rows = new Map(tables.map(({ name }) => [name, new Map<string, Columns>()]));
  for (const event of events) {
    for (const change of projections.flatMap(({ on }) => reaction(on, event))) {
      const table = tables.find(({ name }) => name === change.table);
      if (table) apply(rows, table, change);
    }
  }
  return rows;
};

const reaction = (on: Projection['on'], event: Recorded): readonly RowChange[] =>
  on[event.type]?.(event) ?? [];

const apply = (rows: Rows, table: Table, change: RowChange): void => {
  const held = rows.get(table.name);
  if (!held) return;
  if (change.kind === 'upsert') {
    const id = JSON.stringify(table.key.map((column) => change.key[column]));
    held.set(id, { ...(held.get(id) ?? empty(table)), ...change.key, ...change.set });
    return;
  }
  for (const [id, row] of held) {
    if (!Object.entries(change.key).every(([column, value]) => row[column] === value)) continue;
    if (change.kind === 'remove') held.delete(id);
    else held.set(id, { ...row, ...change.set });
  }
};

const empty = ({ columns }: Table): Columns =>
  Object.fromEntries(Object.keys(columns).map((column) => [column, null]));

/** The rows of one table, in the shape that it declares. */
export const rowsIn = <Row extends object>(
  rows: FoldedRows,
  table: Table<keyof Row & string>,
): Row[] => [...(rows.get(table.name)?.values() ?? [])] as unknown as Row[];
