import { toPage } from '@chancery/read-store';
import type { Keys, Page } from '../../../documents.messages.js';
import { pickColumns } from '@chancery/read-store';
import { documentColumns, type DocumentRow } from '../document.row.js';

/** What a search puts beside the columns of a row. */
interface Extras {
  readonly rank?: number;
  readonly found?: number;
  readonly endAt?: string | null;
  readonly endId?: string | null;
}
export type DocumentHit = DocumentRow & Extras;

export const newestKeys = ({ openedAt, documentId }: DocumentHit): Keys => [openedAt, documentId];

/** Returns the page of these hits, without the extras. */
export const hitPage = (
  hits: readonly DocumentHit[],
  limit: number,
  keysOf: (row: DocumentHit) => Keys,
): Page<DocumentRow> => {
  const { rows, ...page } = toPage(hits, limit, keysOf);
  return { rows: rows.map(rowOf), ...page };
};

/** The row without the extras. */
export const rowOf = (hit: DocumentHit): DocumentRow =>
  pickColumns<DocumentRow>(documentColumns, hit);
