import type { TableOf } from '@chancery/kernel';

/** A party that a document is for beside the one that it was drafted for, or that gets a copy. `party` is sealed. */
export interface DocumentAddresseeRow {
  readonly documentId: string;
  readonly addresseeId: string;
  readonly authorityId: string;
  readonly partyId: string;
  readonly party: object;
}

export const documentAddresseeTable: TableOf<DocumentAddresseeRow> = {
  name: 'document_addressee',
  key: ['documentId', 'addresseeId'],
  columns: {
    documentId: 'text',
    addresseeId: 'text',
    authorityId: 'text',
    partyId: 'text',
    party: 'jsonb',
  },
  indexes: ['(party_id, document_id)'],
};
