import { causedBy, type Policy } from '@chancery/kernel';
import { SettleWithdrawn } from '../domain/follow-up.commands.js';
import type { MatterWithdrawn } from '../domain/matter.events.js';
import { orderer } from '../domain/orderer.js';

const name = 'settle-withdrawn';

/** The work on an application ends when the party withdraws the whole of it. */
export const settleWithdrawn: Policy<MatterWithdrawn, SettleWithdrawn> = {
  name,
  on: {
    MatterWithdrawn: (event) => {
      const { matterId, isWhole, partyId, at } = event.data;
      if (!isWhole) return [];
      const by = orderer(name, event, partyId);
      return [new SettleWithdrawn({ matterId, at }, by, causedBy(name, event))];
    },
  },
};
