import type { TableOf } from '@chancery/kernel';

/** What a party has not looked at yet, or is asked for. */
export const inboxKinds = ['message', 'request', 'hearing', 'decision'] as const;
export type InboxKind = (typeof inboxKinds)[number];

export interface PartyInboxRow {
  readonly matterId: string;
  readonly itemId: string;
  readonly authorityId: string;
  readonly kind: InboxKind;
  readonly since: string;
  /** The instant until which the party can answer. */
  readonly until: string | null;
}

export const partyInboxTable: TableOf<PartyInboxRow> = {
  name: 'party_inbox',
  key: ['matterId', 'itemId'],
  columns: {
    matterId: 'text',
    itemId: 'text',
    authorityId: 'text',
    kind: 'text',
    since: 'timestamptz',
    until: 'timestamptz',
  },
};
