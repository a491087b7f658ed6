import type { Columns, RowChange, Table } from '@chancery/kernel';
import { isOfType } from './column-value.js';

/** Thrown for a change that no row of its table can follow: a fault of the projection. */
export class ImpossibleChange extends Error {
  constructor({ kind, table }: RowChange, why: string) {
    super(`Cannot ${kind} in ${table}: ${why}`);
    this.name = 'ImpossibleChange';
  }
}

/** Refuses what SQL would refuse for the whole batch, while it is still known which event it came from. */
export const checkChange = (change: RowChange, table: Table | undefined): void => {
  if (!table) throw new ImpossibleChange(change, 'the projection has no such table');
  const given = table.key.filter((column) => column in change.key);
  const isLeading = given.every((column, index) => column === table.key[index]);
  if (given.length !== Object.keys(change.key).length || !isLeading || given.length === 0) {
    throw new ImpossibleChange(change, `${Object.keys(change.key).join()} does not lead its key`);
  }
  if (change.kind === 'upsert' && given.length < table.key.length) {
    throw new ImpossibleChange(change, `the key needs ${table.key.join()}`);
  }
  if (given.some((column) => (change.key[column] ?? null) === null)) {
    throw new ImpossibleChange(change, 'a column of the key is empty');
  }
  const set = change.kind === 'remove' ? [] : Object.keys(change.set);
  const wrong = set.find((column) => !(column in table.columns) || table.key.includes(column));
  if (wrong) throw new ImpossibleChange(change, `${wrong} is not one of its columns`);
  checkValues(change, change.key, table);
  if (change.kind !== 'remove') checkValues(change, change.set, table);
};

const checkValues = (change: RowChange, values: Columns, { columns }: Table): void => {
  for (const [column, value] of Object.entries(values)) {
    const type = columns[column] ?? 'text';
    if (isOfType(type, value)) continue;
    throw new ImpossibleChange(change, `${column} cannot be ${JSON.stringify(value)} (${type})`);
  }
};
