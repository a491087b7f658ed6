import { Injectable } from '@nestjs/common';
import { EventStore } from '@chancery/event-store';
import {
  documentStreamName,
  type DocumentReceived,
  type Party,
} from '@chancery/documents/contract';

export type Came = DocumentReceived['data'];

/** Reads how the document of a matter came in, with its sender opened. */
@Injectable()
export class FirstDocuments {
  constructor(private readonly store: EventStore) {}

  async of(documentId: string): Promise<Came | undefined> {
    const stream = documentStreamName(documentId);
    for await (const { type, data } of this.store.readStream(stream, { limit: 1 }))
      if (type === 'DocumentReceived') return data as Came;
    return undefined;
  }

  /** How the authority knows a party of the matter. */
  async senderOf(documentId: string, partyId: string): Promise<Party | undefined> {
    const came = await this.of(documentId);
    return came?.sender.partyId === partyId ? came.sender : undefined;
  }
}
