import { toPage } from '@chancery/read-store';
import type { Keys, Page } from '../../../documents.queries.js';
import { only } from '../../only.js';
import { documentColumns, type DocumentRow } from '../document.row.js';

/** What queries put beside the columns of a row. */
interface Beside {
  readonly rank?: number;
  readonly found?: number;
  readonly endAt?: string | null;
  readonly endId?: string | null;
}
export type Found = DocumentRow & Beside;

export const newestKeys = ({ openedAt, documentId }: Found): Keys => [openedAt, documentId];

/** A page of what was found, without what was put beside. */
export const cut = (
  found: readonly Found[],
  limit: number,
  keysOf: (row: Found) => Keys,
): Page<DocumentRow> => {
  const { rows, ...page } = toPage(found, limit, keysOf);
  return { rows: rows.map(plain), ...page };
};

/** The row alone. */
export const plain = (found: Found): DocumentRow => only<DocumentRow>(documentColumns, found);
