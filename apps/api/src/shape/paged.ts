import type { Keys, Page as Found, PageWish } from '@chancery/documents';
import type { CursorCodec, CursorKey } from '@chancery/http';
import type { RowPage } from '@chancery/read-store';
import type { Page, PageQuery } from './page.js';

/** Where a page begins and how many rows it has, as the caller wishes. */
interface Wish<Key> {
  readonly after: Key | undefined;
  readonly limit: number | undefined;
}

/**
 * Answers a page of a list. `list` names the list with its filters and order: a cursor of another list is
 * refused. The query knows the limits and whether the list goes on.
 */
export const cursorPage = async <Row, Key extends CursorKey>(
  codec: CursorCodec,
  list: string,
  { cursor, limit }: PageQuery,
  ask: (wish: Wish<Key>) => Promise<RowPage<Row, Key> & { readonly isCut?: boolean }>,
): Promise<Page<Row>> => {
  const after = cursor === undefined ? undefined : (codec.decode(list, cursor) as Key);
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
