/** Names are camelCase in code and snake_case in SQL; the mapping is mechanical both ways. */
export const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export const camel = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** A column's name as it can stand in any statement, also where it is a word of SQL (`from`, `order`). */
export const sqlName = (name: string): string => `"${snake(name)}"`;

/** Columns of a table as `t`, or whatever it is called in a statement. */
export const columnList = (columns: readonly string[], alias: string): string =>
  columns.map((column) => `${alias}.${sqlName(column)}`).join();

/** The physical table behind a read-model table: each generation has its own. */
export const physical = (table: string, generation: number): string => `"${table}__g${generation}"`;
