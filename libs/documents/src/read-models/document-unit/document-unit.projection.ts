import { rowsOf } from '@chancery/kernel';
import type { Projection, RowChange } from '@chancery/kernel';
import type { DocumentEvent } from '../../domain/document.events.js';
import { documentUnitTable } from './document-unit.row.js';

const documentUnits = rowsOf(documentUnitTable);

const involved = (documentId: string, unitId: string, openedAt: string): readonly RowChange[] => [
  documentUnits.upsert({ documentId, unitId }, { openedAt }),
];

/** Which units had to do with a document; whoever works there may read it, then and later. */
export const documentUnitProjection: Projection<DocumentEvent> = {
  name: 'document_unit',
  version: 1,
  group: 'documents',
  tables: [documentUnitTable],
  withheld: 'document',
  on: {
    DocumentReceived: ({ data: { documentId, unitId, at } }) => involved(documentId, unitId, at),
    DocumentDrafted: ({ data: { documentId, unitId, at } }) => involved(documentId, unitId, at),
    DocumentHandedOver: ({ data: { documentId, to, openedAt } }) =>
      involved(documentId, to.unitId, openedAt),
  },
};
