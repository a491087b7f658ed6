import type { Keys, Page } from '../documents.queries.js';

/** A page of what was found; one row more than it holds says that there is another. */
export const pageOf = <Row>(
  found: readonly Row[],
  limit: number,
  keysOf: (row: Row) => Keys,
): Page<Row> => {
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return found.length > limit && last ? { rows, next: keysOf(last) } : { rows };
};
