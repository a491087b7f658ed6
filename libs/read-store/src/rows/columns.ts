import type { Columns, Value } from '@chancery/kernel';

/** How many columns are named. */
export const countOf = (columns: Columns): number => {
  let count = 0;
  for (const _ in columns) count++;
  return count;
};

/** These columns, each with a value or null. A batch has thousands of rows: they are filled in one by one. */
export const picked = (
  columns: readonly string[],
  valueOf: (column: string, index: number) => Value | undefined,
): Record<string, Value> => {
  const row: Record<string, Value> = {};
  columns.forEach((column, index) => (row[column] = valueOf(column, index) ?? null));
  return row;
};
