import { Injectable } from '@nestjs/common';
import { EventStore, isSealed } from '@chancery/event-store';
import { documentStreamName } from './contract.js';
import type { DocumentRow } from './read-models/document/document.row.js';

/** A row with a party that is sealed in it. */
export type BearsParty = Pick<DocumentRow, 'documentId' | 'authorityId' | 'partyId' | 'party'>;

/** Opens the parties of rows as the event store opens those of events. */
@Injectable()
export class PartyOpener {
  constructor(private readonly store: EventStore) {}

  open(row: DocumentRow): Promise<DocumentRow> {
    return this.opened(row, row.direction === 'incoming' ? 'sender' : 'addressee');
  }

  /** Of a document, a further addressee. */
  openFurther<Row extends BearsParty>(row: Row): Promise<Row> {
    return this.opened(row, 'party');
  }

  private async opened<Row extends BearsParty>(row: Row, field: string): Promise<Row> {
    const { party, documentId, authorityId } = row;
    if (!isSealed(party)) return row;
    const opened = await this.store.parties.open(party, {
      authorityId,
      stream: documentStreamName(documentId),
      event: party.event ?? '',
      field,
    });
    return { ...row, party: opened };
  }
}
