import { isDeepStrictEqual } from 'node:util';
import type { PlainRow } from './folded-table.js';

/** How the rows of a table differ from what the log says they should be. */
export interface TableDifferences {
  readonly table: string;
  rows: number;
  missing: number;
  surplus: number;
  different: number;
  /** Some of the rows concerned, by key. */
  readonly examples: string[];
}

export const noDifferences = (table: string): TableDifferences => ({
  table,
  rows: 0,
  missing: 0,
  surplus: 0,
  different: 0,
  examples: [],
});

export const isSame = ({ missing, surplus, different }: TableDifferences): boolean =>
  missing + surplus + different === 0;

const mostExamples = 10;

/** Adds what is found in one slice of a table. */
export const addDifferences = (
  found: TableDifferences,
  expected: ReadonlyMap<string, PlainRow>,
  actual: ReadonlyMap<string, PlainRow>,
): void => {
  const note = (key: string): void => {
    if (found.examples.length < mostExamples) found.examples.push(key);
  };
  found.rows += actual.size;
  for (const [key, row] of expected) {
    const other = actual.get(key);
    if (other && isDeepStrictEqual(row, other)) continue;
    if (other) found.different++;
    else found.missing++;
    note(key);
  }
  for (const key of actual.keys()) {
    if (expected.has(key)) continue;
    found.surplus++;
    note(key);
  }
};
