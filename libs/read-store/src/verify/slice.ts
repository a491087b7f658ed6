import { createHash } from 'node:crypto';
import type { Value } from '@chancery/kernel';
import { sqlName } from '../names.js';

/** A part of all rows: those whose first key column falls into one of `of` equal slices. */
export interface Slice {
  readonly index: number;
  readonly of: number;
}

/** Whether a row belongs to a slice; `inSlice` and `inSliceSql` say the same in two languages. */
export const inSlice = (first: Value | undefined, { index, of }: Slice): boolean =>
  of === 1 || createHash('md5').update(text(first)).digest().readUInt32BE(0) % of === index;

export const inSliceSql = (firstColumn: string, { index, of }: Slice): string =>
  of === 1
    ? 'true'
    : `('x' || left(md5(${sqlName(firstColumn)}::text), 8))::bit(32)::bigint % ${of} = ${index}`;

const text = (value: Value | undefined): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);
