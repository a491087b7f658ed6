import { Injectable } from '@nestjs/common';
import { EventStore } from '@chancery/event-store';
import type { Recorded } from '@chancery/kernel';
import type { DocumentReceived } from './domain/document.events.js';

/** Opens parties as they stand in rows, as the event store opens them; without a key the name reads `[erased]`. */
@Injectable()
export class PartyOpener {
  constructor(private readonly store: EventStore) {}

  async open(party: object): Promise<object> {
    const carrier = { type: 'DocumentReceived', data: { sender: party } };
    const opened = await this.store.open(carrier as unknown as Recorded<DocumentReceived>);
    return opened.data.sender;
  }
}
