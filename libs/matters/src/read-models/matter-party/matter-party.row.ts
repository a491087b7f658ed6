import type { TableOf } from '@chancery/kernel';
import type { MatterRole } from '../../domain/matter.terms.js';

/** Who sees a matter, and since when. */
export interface MatterPartyRow {
  readonly partyId: string;
  readonly matterId: string;
  readonly authorityId: string;
  readonly role: MatterRole;
  readonly since: string;
}

export const matterPartyTable: TableOf<MatterPartyRow> = {
  name: 'matter_party',
  key: ['partyId', 'matterId'],
  columns: {
    partyId: 'text',
    matterId: 'text',
    authorityId: 'text',
    role: 'text',
    since: 'timestamptz',
  },
  indexes: ['(matter_id)'],
};
