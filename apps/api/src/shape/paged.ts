import type { Keys, Page as Found, PageWish } from '@chancery/documents';
import type { CursorCodec, CursorKey } from '@chancery/http';
import { defaultLimit, type Page, type PageQuery } from './page.js';

/** Where a page begins: the key of the last row before it, and how many rows to look for. */
export interface Slice {
  readonly after: CursorKey | undefined;
  readonly limit: number;
}

/**
 * A page of a list: one row more than wanted is asked for, so that the last page is known to be it. The
 * cursor is bound to the list's name, which has to tell lists of different filters and orders apart.
 */
export const paged = async <Row>(
  codec: CursorCodec,
  list: string,
  { cursor, limit = defaultLimit }: PageQuery,
  ask: (slice: Slice) => Promise<readonly Row[]>,
  keyOf: (row: Row) => CursorKey,
): Promise<Page<Row>> => {
  const after = cursor === undefined ? undefined : codec.decode(list, cursor);
  const rows = await ask({ after, limit: limit + 1 });
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return rows.length > limit && last ? { items, next: codec.encode(list, keyOf(last)) } : { items };
};

/** A page of a query that keeps the keys itself. */
export const cursorPage = async <Row>(
  codec: CursorCodec,
  list: string,
  { cursor, limit = defaultLimit }: PageQuery,
  ask: (page: PageWish) => Promise<Found<Row>>,
): Promise<Page<Row>> => {
  const after = cursor === undefined ? undefined : (codec.decode(list, cursor) as Keys);
  const { rows, next } = await ask({ after, limit });
  return next ? { items: rows, next: codec.encode(list, next) } : { items: rows };
};
