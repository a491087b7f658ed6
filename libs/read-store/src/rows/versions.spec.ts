import fc from 'fast-check';
import { rowsOf, type Columns, type RowChange, type TableOf } from '@chancery/kernel';
import { withPast } from '../tables/past.js';
import type { KeyedRow } from './phase.js';
import { spanOf, spansAround } from './span.js';
import { Versions, type Held, type StandingRow } from './versions.js';

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
  past: { into: 'item_past' },
};
const [table = itemTable] = withPast(itemTable);
const items = rowsOf(itemTable);
const a1 = { documentId: 'a', itemId: '1' };
const a2 = { documentId: 'a', itemId: '2' };
const day = 86_400_000;
const on = (number: number): string => new Date(number * day).toISOString();

interface Happened {
  readonly at: number;
  readonly changes: readonly RowChange[];
}
const happened = (at: number, ...changes: RowChange[]): Happened => ({ at: at * day, changes });

/** The two tables as a database would hold them, written batch by batch. */
class Tables {
  private readonly rows = new Map<string, { key: Columns; row: Columns }>();
  readonly past: KeyedRow[] = [];

  write(...batch: readonly Happened[]): this {
    const versions = new Versions(table, this.held());
    for (const { at, changes } of batch) for (const change of changes) versions.make(change, at);
    const [current, past] = versions.work();
    for (const key of current?.work.removes ?? []) this.rows.delete(JSON.stringify(key));
    for (const { key, set } of [...(current?.work.updates ?? []), ...(current?.work.upserts ?? [])])
      this.rows.set(JSON.stringify(key), { key, row: { ...key, ...set } });
    this.past.push(...(past?.work.upserts ?? []));
    return this;
  }

  /** What stands and what stood at an instant, found by its spans, without the limits of its time. */
  asOf(instant: number): Columns[] {
    const spans = new Set(spansAround(instant));
    const text = new Date(instant).toISOString();
    const standing = [...this.rows.values()]
      .map(({ row }) => row)
      .filter((row) => (row['validFrom'] as string) <= text);
    const stood = this.past
      .map(({ key, set }): Columns => ({ ...key, ...set }))
      .filter((row) => spans.has(row['span'] as number))
      .filter((row) => (row['validFrom'] as string) <= text && (row['validTo'] as string) > text);
    return [...standing, ...stood]
      .map(({ validFrom: _from, validTo: _to, span: _span, ...row }) => row)
      .sort(byKey);
  }

  private held(): ReadonlyMap<string, Held> {
    const held = new Map<string, { rows: StandingRow[]; lastEnd: number }>();
    const of = (first: unknown) => {
      const each = held.get(String(first)) ?? { rows: [], lastEnd: -Infinity };
      held.set(String(first), each);
      return each;
    };
    for (const { row } of this.rows.values())
      of(row['documentId']).rows.push({ row, since: Date.parse(row['validFrom'] as string) });
    for (const { key } of this.past) {
      const each = of(key['documentId']);
      each.lastEnd = Math.max(each.lastEnd, Date.parse(key['validTo'] as string));
    }
    return held;
  }
}

const nameOf = ({ documentId: first, itemId: second }: Columns): string =>
  JSON.stringify([first, second]);

const byKey = (a: Columns, b: Columns): number => (nameOf(a) < nameOf(b) ? -1 : 1);

describe('a row that changes', () => {
  const came = happened(1, items.upsert(a1, { kind: 'handling', officerId: null }));
  const claimed = happened(3, items.update(a1, { officerId: 'ann' }));
  const went = happened(6, items.remove(a1));

  it('leaves behind what it was, from when and until when', () => {
    const { past } = new Tables().write(came).write(claimed);
    const span = spanOf(day, 3 * day);
    expect(past).toEqual([
      {
        key: { ...a1, validTo: on(3) },
        set: { kind: 'handling', officerId: null, validFrom: on(1), span },
      },
    ]);
  });

  it('is known at every instant between two changes that were written together', () => {
    const tables = new Tables().write(came, claimed, went);
    expect([0, 1, 2, 3, 5, 6].map((at) => tables.asOf(at * day))).toEqual([
      [],
      [{ ...a1, kind: 'handling', officerId: null }],
      [{ ...a1, kind: 'handling', officerId: null }],
      [{ ...a1, kind: 'handling', officerId: 'ann' }],
      [{ ...a1, kind: 'handling', officerId: 'ann' }],
      [],
    ]);
  });

  it('never was what it was for no time', () => {
    const tables = new Tables().write(came).write({ ...claimed, at: came.at });
    expect(tables.past).toEqual([]);
    expect(tables.asOf(came.at)).toEqual([{ ...a1, kind: 'handling', officerId: 'ann' }]);
  });

  it('changes with all rows of its document, which leave behind what they were', () => {
    const all = happened(4, items.update({ documentId: 'a' }, { kind: 'closing' }));
    const second = happened(2, items.upsert(a2, { kind: 'sent', officerId: null }));
    const tables = new Tables().write(came, second).write(all);
    expect(tables.asOf(3 * day).map(({ kind }) => kind)).toEqual(['handling', 'sent']);
    expect(tables.asOf(4 * day).map(({ kind }) => kind)).toEqual(['closing', 'closing']);
  });

  it('comes again empty after it went', () => {
    const again = happened(7, items.upsert(a1, { kind: 'registration' }));
    const tables = new Tables().write(came, claimed).write(went, again);
    expect(tables.asOf(8 * day)).toEqual([{ ...a1, kind: 'registration', officerId: null }]);
    expect(tables.asOf(6 * day)).toEqual([]);
  });
});

describe('an event that says it took place before the one before it', () => {
  it('is taken to have taken place with it, also when that one only ended a row', () => {
    const tables = new Tables()
      .write(happened(1, items.upsert(a1, { kind: 'handling', officerId: null })))
      .write(happened(5, items.remove(a1)))
      .write(happened(2, items.upsert(a1, { kind: 'closing', officerId: null })));
    expect([1, 4, 5].map((at) => tables.asOf(at * day).map(({ kind }) => kind))).toEqual([
      ['handling'],
      ['handling'],
      ['closing'],
    ]);
  });

  it('is not held up by another document', () => {
    const other = { documentId: 'b', itemId: '1' };
    const tables = new Tables()
      .write(happened(5, items.upsert(a1, { kind: 'x' })))
      .write(happened(2, items.upsert(other, { kind: 'y' })));
    expect(tables.asOf(3 * day)).toEqual([{ ...other, kind: 'y', officerId: null }]);
  });
});

const documentId = fc.constantFrom('a', 'b');
const itemId = fc.constantFrom('1', '2', '3');
const set = fc.record(
  { kind: fc.constantFrom('x', 'y', null), officerId: fc.constantFrom('ann', 'bob', null) },
  { requiredKeys: [] },
);
const key = fc.record({ documentId, itemId });
const part = fc.oneof(key, fc.record({ documentId }));
const change = fc.oneof(
  fc.tuple(key, set).map(([of, to]) => items.upsert(of, to)),
  fc.tuple(part, set).map(([of, to]) => items.update(of, to)),
  part.map((of) => items.remove(of)),
);
const happenings = fc.array(
  fc.record({
    at: fc.integer({ min: 0, max: 400 * day }),
    changes: fc.array(change, { minLength: 1, maxLength: 3 }),
  }),
  { maxLength: 30 },
);

/** What the changes come to, told as plainly as possible. */
const folded = (changes: readonly RowChange[]): Columns[] => {
  const rows = new Map<string, Columns>();
  for (const { kind, key: of, ...rest } of changes) {
    const to = 'set' in rest ? rest.set : {};
    if (kind === 'upsert') {
      const name = nameOf(of);
      rows.set(name, { ...(rows.get(name) ?? { kind: null, officerId: null }), ...of, ...to });
      continue;
    }
    for (const [name, row] of rows) {
      if (Object.entries(of).some(([column, value]) => row[column] !== value)) continue;
      if (kind === 'remove') rows.delete(name);
      else rows.set(name, { ...row, ...to });
    }
  }
  return [...rows.values()].sort(byKey);
};

describe('at any instant', () => {
  it('rows are what the events until then come to, however these were dealt into batches', () =>
    fc.assert(
      fc.property(
        happenings,
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 0, max: 400 * day }),
        (all, sizes, instant) => {
          const inOrder = [...all].sort((a, b) => a.at - b.at);
          const tables = new Tables();
          for (let from = 0, turn = 0; from < inOrder.length; turn++) {
            const size = sizes[turn % sizes.length] ?? 1;
            tables.write(...inOrder.slice(from, from + size));
            from += size;
          }
          const until = inOrder.filter(({ at }) => at <= instant);
          expect(tables.asOf(instant)).toEqual(folded(until.flatMap(({ changes }) => changes)));
        },
      ),
    ));

  it('rows are those of one moment in the stream, also when time goes back, and the same in any batches', () =>
    fc.assert(
      fc.property(happenings, fc.integer({ min: 0, max: 400 * day }), (all, instant) => {
        const together = new Tables().write(...all);
        const apart = all.reduce((tables, one) => tables.write(one), new Tables());
        expect(apart.past.map((row) => JSON.stringify(row)).sort()).toEqual(
          together.past.map((row) => JSON.stringify(row)).sort(),
        );
        const asked = together.asOf(instant).filter((row) => row['documentId'] === 'a');
        const moments = all.map((_, count) =>
          folded(all.slice(0, count + 1).flatMap(({ changes }) => changes)),
        );
        expect(
          [[], ...moments].map((rows) => rows.filter((row) => row['documentId'] === 'a')),
        ).toContainEqual(asked);
      }),
    ));
});

describe('spans', () => {
  it('of an instant hold all that held then, and of no length more than two', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 4e12 }),
        fc.oneof(fc.integer({ min: 1, max: 3_600_000 }), fc.integer({ min: 1, max: 6e12 })),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (from, length, share) => {
          const instant = from + Math.floor(length * share);
          expect(spansAround(instant)).toContain(spanOf(from, from + length));
        },
      ),
    );
    expect(spansAround(0)).toHaveLength(13);
  });
});
