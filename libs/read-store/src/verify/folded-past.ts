import type { Columns, RowChange } from '@chancery/kernel';
import { spanOf } from '../rows/span.js';
import type { FoldedTable } from './folded-table.js';

/**
 * A table that keeps its past, as its changes make it: whatever is another row after a change than before it has
 * ended with the change. A change is never earlier than what happened before it under the same first column.
 */
export class FoldedPast {
  constructor(
    private readonly current: FoldedTable,
    private readonly past: FoldedTable,
  ) {}

  make(change: RowChange, at: number): void {
    const first = change.key[this.current.table.key[0] ?? ''];
    const before = new Map(this.current.under(first));
    const known = [
      ...[...before.values()].map(({ validFrom }) => validFrom),
      ...[...this.past.under(first).values()].map(({ validTo }) => validTo),
    ];
    const instant = Math.max(at, ...known.map((text) => Date.parse(text as string)));
    const validFrom = new Date(instant).toISOString();
    this.current.make(
      change.kind === 'remove' ? change : { ...change, set: { ...change.set, validFrom } },
    );
    const after = this.current.under(first);
    for (const [name, row] of before) if (after.get(name) !== row) this.end(row, instant);
  }

  private end(row: Columns, instant: number): void {
    const from = Date.parse(row['validFrom'] as string);
    if (from === instant) return;
    const validTo = new Date(instant).toISOString();
    const { table } = this.past;
    const key = Object.fromEntries(
      table.key.map((column) => [column, column === 'validTo' ? validTo : (row[column] ?? null)]),
    );
    const set = { ...row, span: spanOf(from, instant) };
    this.past.make({ kind: 'upsert', table: table.name, key, set });
  }
}

/** Tables by the name by which changes speak of them; those with a past take it along. */
export const foldedByName = (
  tables: readonly FoldedTable[],
): ReadonlyMap<string, FoldedTable | FoldedPast> => {
  const named = new Map(tables.map((each) => [each.table.name, each]));
  return new Map(
    tables.map((each) => {
      const past = named.get(each.table.past?.into ?? '');
      return [each.table.name, past ? new FoldedPast(each, past) : each];
    }),
  );
};
