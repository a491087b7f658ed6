import { rowsOf } from '@chancery/kernel';
import type { Projection } from '@chancery/kernel';
import type { AddresseeEvent } from '../../domain/document.events.js';
import { documentAddresseeTable } from './document-addressee.row.js';

const addressees = rowsOf(documentAddresseeTable);

/** In which documents a party was named beside the first addressee. Who was struck off was named all the same. */
export const documentAddresseeProjection: Projection<AddresseeEvent> = {
  name: 'document_addressee',
  version: 1,
  group: 'documents',
  tables: [documentAddresseeTable],
  withheld: 'document',
  on: {
    AddresseeAdded: ({ data: { documentId, addresseeId, authorityId, party } }) => [
      addressees.upsert(
        { documentId, addresseeId },
        { authorityId, partyId: party.partyId, party },
      ),
    ],
  },
};
