import { causedBy, type Policy } from '@chancery/kernel';
import { OpenAppeal } from '../domain/follow-up.commands.js';
import type { AppealLodged } from '../domain/matter.events.js';
import { orderer } from '../domain/orderer.js';

const name = 'open-appeal';

/** An appeal is a document and a matter of its own, at the unit that the advice named. */
export const openAppeal: Policy<AppealLodged, OpenAppeal> = {
  name,
  on: {
    AppealLodged: (event) => {
      const { matterId, decisionId, appealId, authorityId, partyId, appeal, files } = event.data;
      const { unitId } = appeal;
      const of = { matterId, decisionId, appealId, authorityId, partyId, unitId };
      const order = { ...of, files: files ?? [], at: event.data.at };
      return [new OpenAppeal(order, orderer(name, event, partyId), causedBy(name, event))];
    },
  },
};
