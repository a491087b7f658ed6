import { rowsOf, searchable } from '@chancery/kernel';
import type { Projection } from '@chancery/kernel';
import type { DocumentEvent } from '../../domain/document.events.js';
import { documentHeadingTable, type DocumentHeadingRow } from './document-heading.row.js';

const headings = rowsOf(documentHeadingTable);

const about = (subject: string): Partial<DocumentHeadingRow> => ({
  subject,
  searchText: searchable(subject),
});

/** Under what number, subject and kind a document went, and goes. */
export const documentHeadingProjection: Projection<DocumentEvent> = {
  name: 'document_heading',
  version: 2,
  group: 'documents',
  tables: [documentHeadingTable],
  withheld: 'document',
  on: {
    DocumentReceived: ({ data: { documentId, subject, kind } }) => [
      headings.upsert(
        { documentId },
        { direction: 'incoming', ...about(subject), kind, number: null },
      ),
    ],
    DocumentDrafted: ({ data: { documentId, direction, subject, kind } }) => [
      headings.upsert({ documentId }, { direction, ...about(subject), kind, number: null }),
    ],
    DocumentRegistered: ({ data: { documentId, number } }) => [
      headings.update({ documentId }, { number }),
    ],
    RegistrationRevoked: ({ data: { documentId } }) => [
      headings.update({ documentId }, { number: null }),
    ],
    DocumentCorrected: ({ data: { documentId, subject, kind } }) => [
      headings.update(
        { documentId },
        { ...(subject !== undefined && about(subject)), ...(kind !== undefined && { kind }) },
      ),
    ],
  },
};
