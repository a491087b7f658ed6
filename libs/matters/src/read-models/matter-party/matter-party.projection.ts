import { rowsOf, type Projection } from '@chancery/kernel';
import type { MatterEvent } from '../../domain/matter.events.js';
import { matterPartyTable } from './matter-party.row.js';

const rows = rowsOf(matterPartyTable);

/** Who sees a matter: the party whose matter it is, and those who joined it. */
export const matterPartyProjection: Projection<MatterEvent> = {
  name: 'matter_party',
  version: 1,
  group: 'matters',
  tables: [matterPartyTable],
  on: {
    MatterOpened: ({ data: { matterId, partyId, authorityId, at: since } }) => [
      rows.upsert({ partyId, matterId }, { authorityId, role: 'applicant', since }),
    ],
    PartyJoinedMatter: ({ data: { matterId, partyId, authorityId, at: since } }) => [
      rows.upsert({ partyId, matterId }, { authorityId, role: 'joined', since }),
    ],
    PartyLeftMatter: ({ data: { matterId, partyId } }) => [rows.remove({ partyId, matterId })],
  },
};
