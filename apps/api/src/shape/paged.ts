import type { Keys, Page as Found, PageWish } from '@chancery/documents';
import type { CursorCodec, CursorKey } from '@chancery/http';
import { defaultLimit, type Page, type PageQuery } from './page.js';

/** Where a page begins: the key of the last row before it, and how many rows to look for. */
export interface Slice {
  readonly after: CursorKey | undefined;
  readonly limit: number;
}

/** A list of rows in the order of a key of theirs. */
export interface KeyedList<Row> {
  /** Has to tell lists of different filters and orders apart: cursors are bound to it. */
  readonly name: string;
  readonly ask: (slice: Slice) => Promise<readonly Row[]>;
  readonly keyOf: (row: Row) => CursorKey;
}

/** A page of a list: one row more than wanted is asked for, so that the last page is known to be it. */
export const paged = async <Row>(
  codec: CursorCodec,
  { cursor, limit = defaultLimit }: PageQuery,
  { name, ask, keyOf }: KeyedList<Row>,
): Promise<Page<Row>> => {
  const after = cursor === undefined ? undefined : codec.decode(name, cursor);
  const rows = await ask({ after, limit: limit + 1 });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return rows.length > limit && last ? { items, next: codec.encode(name, keyOf(last)) } : { items };
};

/** A page of a query that keeps the keys itself. */
export const cursorPage = async <Row>(
  codec: CursorCodec,
  list: string,
  { cursor, limit = defaultLimit }: PageQuery,
  ask: (page: PageWish) => Promise<Found<Row>>,
): Promise<Page<Row>> => {
  const after = cursor === undefined ? undefined : (codec.decode(list, cursor) as Keys);
  const { rows, next, isCut } = await ask({ after, limit });
  return {
    items: rows,
    ...(next && { next: codec.encode(list, next) }),
    ...(isCut && { isCut }),
  };
};

/** The first rows that a query finds, also where its pages come before they are full. */
export const firstOf = async <Row>(
  limit: number,
  ask: (page: PageWish) => Promise<Found<Row>>,
): Promise<readonly Row[]> => {
  const found: Row[] = [];
  let after: Keys | undefined;
  do {
    const { rows, next } = await ask({ after, limit: limit - found.length });
    found.push(...rows);
    after = next;
  } while (after && found.length < limit);
  return found;
};
