import type { Columns, RowChange, Table, Value } from '@chancery/kernel';
import { isOfType } from './column-value.js';
import { countOf } from './columns.js';

/** Thrown for a change that no row of its table can follow: a fault of the projection. */
export class ImpossibleChange extends Error {
  constructor({ kind, table }: RowChange, why: string) {
    super(`Cannot ${kind} in ${table}: ${why}`);
    this.name = 'ImpossibleChange';
  }
}

/**
 * Refuses what SQL would refuse for the whole batch, while it is still known which event it came from. Done for each
 * change of each event, so it makes no lists of columns.
 */
export const checkChange = (change: RowChange, table: Table | undefined): void => {
  if (!table) throw new ImpossibleChange(change, 'the projection has no such table');
  const given = leading(table, change.key);
  if (given === 0 || given !== countOf(change.key)) {
    throw new ImpossibleChange(change, `${Object.keys(change.key).join()} does not lead its key`);
  }
  if (change.kind === 'upsert' && given < table.key.length) {
    throw new ImpossibleChange(change, `the key needs ${table.key.join()}`);
  }
  for (const column in change.key) {
    if ((change.key[column] ?? null) === null) {
      throw new ImpossibleChange(change, 'a column of the key is empty');
    }
    checkValue(change, table, column, change.key[column]);
  }
  if (change.kind === 'remove') return;
  for (const column in change.set) {
    if (!(column in table.columns) || table.key.includes(column)) {
      throw new ImpossibleChange(change, `${column} is not one of its columns`);
    }
    checkValue(change, table, column, change.set[column]);
  }
};

/** How many of the columns that lead a table's key are given. */
const leading = ({ key }: Table, given: Columns): number => {
  const missing = key.findIndex((column) => !(column in given));
  return missing < 0 ? key.length : missing;
};

const checkValue = (
  change: RowChange,
  { columns }: Table,
  column: string,
  value: Value | undefined,
): void => {
  const type = columns[column] ?? 'text';
  if (isOfType(type, value)) return;
  throw new ImpossibleChange(change, `${column} cannot be ${JSON.stringify(value)} (${type})`);
};
