/** The key of a row in the order of its list. */
export type PageKey = readonly (string | number | boolean | null)[];

/** Rows of a list in order; `next` is the key of the last one, and absent if no row follows it. */
export interface RowPage<Row, Key extends PageKey = PageKey> {
  readonly rows: readonly Row[];
  readonly next?: Key;
}

/** How many rows a page has if nobody says it, and at most. */
export const pageSize = { usual: 50, most: 500 } as const;

/** How many rows a page may have that was asked for with this limit. */
export const pageLimit = (limit: number | undefined): number =>
  Math.min(limit ?? pageSize.usual, pageSize.most);

/** The page of rows that were found with one row more than its limit; that one shows that the list goes on. */
export const toPage = <Row, Key extends PageKey>(
  found: readonly Row[],
  limit: number,
  keyOf: (row: Row) => Key,
): RowPage<Row, Key> => {
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return found.length > limit && last !== undefined ? { rows, next: keyOf(last) } : { rows };
};

/** Finds a page. `find` learns how many rows to look for, which is one more than the page has. */
export const findPage = async <Row, Key extends PageKey>(
  wished: number | undefined,
  find: (rows: number) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): Promise<RowPage<Row, Key>> => {
  const limit = pageLimit(wished);
  return toPage(await find(limit + 1), limit, keyOf);
};
