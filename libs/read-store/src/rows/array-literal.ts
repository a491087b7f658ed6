import type { ColumnType, Value } from '@chancery/kernel';

/**
 * The values of one column as one Postgres array, in the text form. Faster than the driver's own,
 * and the same for every type: what an element means is left to the cast in the statement.
 */
export const arrayLiteral = (type: ColumnType, values: readonly (Value | undefined)[]): string =>
  `{${values.map((value) => element(type, value)).join()}}`;

const element = (type: ColumnType, value: Value | undefined): string => {
  if (value === null || value === undefined) return 'NULL';
  if (type === 'jsonb') return quoted(JSON.stringify(value));
  if (Array.isArray(value)) return quoted(arrayLiteral('text', value as Value[]));
  if (typeof value === 'object') return quoted(JSON.stringify(value));
  return typeof value === 'string' ? quoted(value) : String(value);
};

/** Postgres cannot store the NUL character in text, so it is left out rather than failing the batch. */
const quoted = (text: string): string =>
  special.test(text) ? `"${text.replaceAll('\u0000', '').replace(/["\\]/g, '\\$&')}"` : `"${text}"`;

// eslint-disable-next-line no-control-regex -- the character that Postgres refuses
const special = /["\\\u0000]/;
