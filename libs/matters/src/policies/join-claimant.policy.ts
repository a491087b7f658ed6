import { causedBy, type Policy } from '@chancery/kernel';
import type { PartyClaimed } from '@chancery/parties/contract';
import { orderer } from '../domain/orderer.js';
import { JoinParty } from '../domain/matter.commands.js';

const name = 'join-claimant';

/** Who has opened a matter with its access code and has logged in takes part in it from then on. */
export const joinClaimant: Policy<PartyClaimed, JoinParty> = {
  name,
  on: {
    PartyClaimed: (event) => {
      const { matterId, claimedBy: partyId, at } = event.data;
      const by = orderer(name, event, partyId);
      return [new JoinParty({ matterId, partyId, at }, by, causedBy(name, event))];
    },
  },
};
