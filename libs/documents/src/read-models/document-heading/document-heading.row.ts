import type { TableOf } from '@chancery/kernel';
import type { Direction } from '../../domain/document.terms.js';

/** What a queue shows of a document beside the work item, and what it was at any instant before. */
export interface DocumentHeadingRow {
  readonly documentId: string;
  readonly direction: Direction;
  readonly subject: string;
  /** The subject in the words that searches compare. */
  readonly searchText: string;
  readonly kind: string;
  readonly number: string | null;
}

export const documentHeadingTable: TableOf<DocumentHeadingRow> = {
  name: 'document_heading',
  key: ['documentId'],
  columns: {
    documentId: 'text',
    direction: 'text',
    subject: 'text',
    searchText: 'text',
    kind: 'text',
    number: 'text',
  },
  past: { into: 'document_heading_past' },
};
