import type { TableOf } from '@chancery/kernel';

/** A unit that holds or held a document, was to get it or answers for its case, and so may read it. `openedAt` is the document's. */
export interface DocumentUnitRow {
  readonly documentId: string;
  readonly unitId: string;
  readonly openedAt: string;
}

export const documentUnitTable: TableOf<DocumentUnitRow> = {
  name: 'document_unit',
  key: ['documentId', 'unitId'],
  columns: { documentId: 'text', unitId: 'text', openedAt: 'timestamptz' },
  indexes: ['(unit_id, opened_at, document_id)'],
};
