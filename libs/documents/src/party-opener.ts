import { Injectable } from '@nestjs/common';
import { EventStore, isSealed } from '@chancery/event-store';
import { documentStreamName } from './contract.js';
import type { DocumentRow } from './read-models/document/document.row.js';

/** Opens the parties of rows as the event store opens those of events. */
@Injectable()
export class PartyOpener {
  constructor(private readonly store: EventStore) {}

  async open(row: DocumentRow): Promise<DocumentRow> {
    const { party, documentId, authorityId, direction } = row;
    if (!isSealed(party)) return row;
    const opened = await this.store.parties.open(party, {
      authorityId,
      stream: documentStreamName(documentId),
      event: party.event ?? '',
      field: direction === 'incoming' ? 'sender' : 'addressee',
    });
    return { ...row, party: opened };
  }
}
