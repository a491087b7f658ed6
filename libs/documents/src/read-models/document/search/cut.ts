import type { Keys, Page } from '../../../documents.queries.js';
import { only } from '../../only.js';
import { documentTable, type DocumentRow } from '../document.row.js';

/** What queries put beside the columns of a row. */
interface Beside {
  readonly rank?: number;
  readonly found?: number;
  readonly endAt?: string | null;
  readonly endId?: string | null;
}
export type Found = DocumentRow & Beside;

export const newestKeys = ({ openedAt, documentId }: Found): Keys => [openedAt, documentId];

/** A page of what was found; one row more than it holds says that there is another. */
export const cut = (
  found: readonly Found[],
  limit: number,
  keysOf: (row: Found) => Keys,
): Page<DocumentRow> => {
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const rows = page.map(plain);
  return found.length > limit && last ? { rows, next: keysOf(last) } : { rows };
};

const names = Object.keys(documentTable.columns) as (keyof DocumentRow)[];

/** The row alone. */
export const plain = (found: Found): DocumentRow => only(names, found);
