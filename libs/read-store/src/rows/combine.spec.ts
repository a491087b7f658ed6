import fc from 'fast-check';
import { rowsOf, type RowChange, type TableOf } from '@chancery/kernel';
import { combine } from './combine.js';
import type { KeyedRow, TableWork } from './phase.js';

interface ItemRow {
  readonly documentId: string;
  readonly itemId: string;
  readonly kind: string | null;
  readonly officerId: string | null;
}

const itemTable: TableOf<ItemRow> = {
  name: 'item',
  key: ['documentId', 'itemId'],
  columns: { documentId: 'text', itemId: 'text', kind: 'text', officerId: 'text' },
};
const items = rowsOf(itemTable);
const a1 = { documentId: 'a', itemId: '1' };
const a2 = { documentId: 'a', itemId: '2' };

const work = (...changes: RowChange[]): TableWork[] => combine(itemTable, changes);

describe('the changes of a batch', () => {
  it('write a row once, however often it changed', () => {
    expect(
      work(items.upsert(a1, { kind: 'x' }), items.update(a1, { kind: 'y', officerId: 'ann' })),
    ).toEqual([
      {
        removes: [],
        partUpdates: [],
        updates: [],
        upserts: [{ key: a1, set: { kind: 'y', officerId: 'ann' } }],
      },
    ]);
  });

  it('leave nothing of a row but its removal when it came and went', () => {
    expect(work(items.upsert(a1, { kind: 'x' }), items.remove(a1))).toEqual([
      { removes: [a1], partUpdates: [], updates: [], upserts: [] },
    ]);
  });

  it('empty the other columns of a row that went and came again', () => {
    expect(work(items.remove(a1), items.upsert(a1, { kind: 'x' }))).toEqual([
      {
        removes: [],
        partUpdates: [],
        updates: [],
        upserts: [{ key: a1, set: { kind: 'x', officerId: null } }],
      },
    ]);
  });

  it('remove all rows of a document, but not what came later', () => {
    const [only] = work(
      items.upsert(a1, { kind: 'x' }),
      items.remove({ documentId: 'a' }),
      items.upsert(a2, { kind: 'y' }),
    );
    expect(only?.removes).toEqual([{ documentId: 'a' }]);
    expect(only?.upserts).toEqual([{ key: a2, set: { kind: 'y', officerId: null } }]);
  });

  it('come to the same rows as when they are made one after the other', () => {
    fc.assert(
      fc.property(
        fc.array(someChange, { maxLength: 6 }),
        fc.array(someChange, { maxLength: 30 }),
        (before, changes) => {
          const expected = rowsAfter(before);
          for (const change of changes) make(expected, change);
          const combined = rowsAfter(before);
          for (const each of combine(itemTable, changes)) carryOut(combined, each);
          expect(combined).toEqual(expected);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

const key = fc.record({ documentId: fc.constantFrom('a', 'b'), itemId: fc.constantFrom('1', '2') });
const part = fc.record({ documentId: fc.constantFrom('a', 'b') });
const set = fc.record(
  { kind: fc.constantFrom('x', 'y', null), officerId: fc.constantFrom('ann', 'bob', null) },
  { requiredKeys: [] },
);
const someChange = fc.oneof(
  fc.tuple(key, set).map(([k, s]) => items.upsert(k, s)),
  fc.tuple(fc.oneof(key, part), set).map(([k, s]) => items.update(k, s)),
  fc.oneof(key, part).map((k) => items.remove(k)),
);

type Rows = Map<string, Record<string, unknown>>;

const rowsAfter = (changes: readonly RowChange[]): Rows => {
  const rows: Rows = new Map();
  for (const change of changes) make(rows, change);
  return rows;
};

/** What a change means, as plainly as it can be said. */
const make = (rows: Rows, change: RowChange): void => {
  const name = JSON.stringify(Object.values(change.key));
  const empty = { ...change.key, kind: null, officerId: null };
  if (change.kind === 'upsert') {
    rows.set(name, { ...(rows.get(name) ?? empty), ...change.set });
    return;
  }
  for (const [each, row] of rows) {
    if (!Object.entries(change.key).every(([column, value]) => row[column] === value)) continue;
    if (change.kind === 'remove') rows.delete(each);
    else rows.set(each, { ...row, ...change.set });
  }
};

const carryOut = (rows: Rows, { removes, partUpdates, updates, upserts }: TableWork): void => {
  const changes = (kind: 'update' | 'upsert', all: readonly KeyedRow[]): RowChange[] =>
    all.map((row) => ({ kind, table: 'item', ...row }));
  const all: RowChange[] = [
    ...removes.map((each) => ({ kind: 'remove' as const, table: 'item', key: each })),
    ...changes('update', partUpdates),
    ...changes('update', updates),
    ...changes('upsert', upserts),
  ];
  for (const change of all) make(rows, change);
};
