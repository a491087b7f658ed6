import { rowsOf, type Projection, type Recorded, type RowChange } from '@chancery/kernel';
import type { MatterEvent } from '../../domain/matter.events.js';
import { partyInboxTable, type InboxKind } from './party-inbox.row.js';

const rows = rowsOf(partyInboxTable);

type Come = Pick<Recorded, 'metadata'> & {
  readonly data: { readonly matterId: string; readonly at: string; readonly until?: string };
};

const come = ({ data, metadata }: Come, kind: InboxKind, itemId: string): readonly RowChange[] => {
  const { matterId, at: since, until = null } = data;
  const { authorityId } = metadata;
  return [rows.upsert({ matterId, itemId }, { authorityId, kind, since, until })];
};

const removeItem = (
  { data: { matterId } }: { readonly data: { readonly matterId: string } },
  itemId: string,
): readonly RowChange[] => [rows.remove({ matterId, itemId })];

/** What waits for the party: to be read, or to be answered. */
export const partyInboxProjection: Projection<MatterEvent> = {
  name: 'party_inbox',
  version: 1,
  group: 'matters',
  tables: [partyInboxTable],
  on: {
    MessageSentToParty: (event) => come(event, 'message', event.data.messageId),
    MessageOpened: (event) => removeItem(event, event.data.messageId),
    InformationRequested: (event) => come(event, 'request', event.data.requestId),
    InformationProvided: (event) =>
      event.data.isComplete ? removeItem(event, event.data.requestId) : [],
    InformationRequestCancelled: (event) => removeItem(event, event.data.requestId),
    InformationRequestLapsed: (event) => removeItem(event, event.data.requestId),
    HearingOffered: (event) => come(event, 'hearing', event.data.hearingId),
    StatementMade: (event) => removeItem(event, event.data.hearingId),
    HearingWaived: (event) => removeItem(event, event.data.hearingId),
    HearingLapsed: (event) => removeItem(event, event.data.hearingId),
    HearingSkipped: (event) => removeItem(event, event.data.hearingId),
    DecisionDelivered: (event) => come(event, 'decision', event.data.decisionId),
    DecisionOpened: (event) => removeItem(event, event.data.decisionId),
  },
};
