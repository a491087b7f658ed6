import { rowsOf } from '@chancery/kernel';
import type { Projection } from '@chancery/kernel';
import type { DocumentEvent } from '@chancery/documents/contract';
import { visitTable } from './visit.row.js';

const visits = rowsOf(visitTable);

/** Visits are made of stays; events only tell what the documents that paid them have turned out to be. */
export const visitProjection: Projection<DocumentEvent> = {
  name: 'visit',
  version: 1,
  group: 'insights',
  tables: [visitTable],
  withheld: 'document',
  on: {
    DocumentCorrected: ({ data: { documentId, kind } }) =>
      kind === undefined ? [] : [visits.update({ documentId }, { kind })],
    AccessLevelSet: ({ data: { documentId, accessLevel } }) => [
      visits.update({ documentId }, { accessLevel }),
    ],
  },
};
