/** The rows of tables with a past as a database would hold them, for whoever writes batches without one. */
import { firstOf, Versions } from '../../../libs/read-store/dist/rows/versions.js';

export class Held {
  constructor(tables) {
    this.tables = tables
      .filter(({ past }) => past)
      .map((table) => ({ table, rows: new Map(), ends: new Map() }));
  }

  /** What the steps touch, as it stands before them. */
  of(steps) {
    return new Map(
      this.tables.map((each) => {
        const firsts = new Set(
          changesOf(each, steps).map(({ change }) => firstOf(each.table, change.key)),
        );
        return [each.table.name, new Map([...firsts].map((first) => [first, heldBy(each, first)]))];
      }),
    );
  }

  /** Makes the steps. */
  take(steps) {
    const held = this.of(steps);
    for (const each of this.tables) {
      const versions = new Versions(each.table, held.get(each.table.name));
      for (const { change, at } of changesOf(each, steps)) versions.make(change, at);
      const [{ work }, past] = versions.work();
      for (const key of work.removes) rowsUnder(each, key).delete(nameOf(each, key));
      for (const { key, set } of [...work.updates, ...work.upserts])
        rowsUnder(each, key).set(nameOf(each, key), {
          row: { ...key, ...set },
          since: Date.parse(set.validFrom),
        });
      for (const { key } of past.work.upserts)
        each.ends.set(firstOf(each.table, key), Date.parse(key.validTo));
    }
  }
}

const changesOf = ({ table }, steps) =>
  steps.flatMap(({ at, changes }) =>
    changes.filter((change) => change.table === table.name).map((change) => ({ change, at })),
  );

const heldBy = ({ rows, ends }, first) => ({
  rows: [...(rows.get(first)?.values() ?? [])],
  lastEnd: ends.get(first) ?? -Infinity,
});

function rowsUnder({ table, rows }, key) {
  const first = firstOf(table, key);
  if (!rows.has(first)) rows.set(first, new Map());
  return rows.get(first);
}

const nameOf = ({ table }, key) => JSON.stringify(table.key.map((column) => key[column]));
