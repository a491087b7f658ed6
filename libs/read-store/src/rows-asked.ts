import pg from 'pg';
import { orAgain } from './again.js';
import { camel } from './names.js';
import { orBeingBuilt, orUnavailable } from './unavailable.js';

export type Row = Record<string, unknown>;

const oids = { int8: 20, timestamptz: 1184, numeric: 1700 };

/** How Postgres writes an instant to a session in UTC: `2026-01-05 08:00:00.25+00`. */
const inUtc = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,3})?\+00$/;

/** Put together from its parts, as a page of rows has hundreds of them. */
const isoInstant = (text: string): string =>
  inUtc.test(text)
    ? `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, '0')}Z`
    : new Date(text).toISOString();

/** Rows hold what projections put in: instants as ISO 8601 in UTC, whole numbers as numbers. */
export const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary') {
      if (oid === oids.timestamptz) return isoInstant;
      if (oid === oids.int8 || oid === oids.numeric) return Number;
    }
    return pg.types.getTypeParser(oid, format) as (text: string) => unknown;
  },
};

interface PreparedQuery {
  readonly name?: string | undefined;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Rows with camelCase names. What a swap of generations got in the way of is asked again. Throws ReadModelBeingBuilt. */
export const camelRows = async <R extends object>(
  pool: pg.Pool,
  { name, text, values }: PreparedQuery,
): Promise<R[]> => {
  const ask = () =>
    pool.query<unknown[]>({ ...(name && { name }), text, values: [...values], rowMode: 'array' });
  const { rows, fields } = await orBeingBuilt(orUnavailable(orAgain(ask)));
  const names = fields.map((field) => camel(field.name));
  return rows.map((row) => rowOf(names, row) as R);
};

const rowOf = (names: readonly string[], values: readonly unknown[]): Row => {
  const row: Row = {};
  names.forEach((name, index) => (row[name] = values[index]));
  return row;
};
