import { RecordDelivered } from '@chancery/documents/contract';
import { causedBy, type Policy } from '@chancery/kernel';
import { SendDecision } from '../domain/follow-up.commands.js';
import type { DecisionDelivered, DecisionOpened } from '../domain/matter.events.js';
import { orderer } from '../domain/orderer.js';

const name = 'send-decision';

/** A decision goes out by the portal, and is delivered by the first look of the party at it. */
export const sendDecision: Policy<
  DecisionDelivered | DecisionOpened,
  SendDecision | RecordDelivered
> = {
  name,
  on: {
    DecisionDelivered: (event) => {
      const { matterId, decisionId, consignmentId, partyId, at } = event.data;
      const order = { matterId, decisionId, consignmentId, partyId, at };
      return [new SendDecision(order, orderer(name, event), causedBy(name, event))];
    },
    DecisionOpened: (event) => {
      const { decisionId: documentId, consignmentId, partyId, at } = event.data;
      const order = { documentId, consignmentId, receiptId: event.id, at };
      return [new RecordDelivered(order, orderer(name, event, partyId), causedBy(name, event))];
    },
  },
};
