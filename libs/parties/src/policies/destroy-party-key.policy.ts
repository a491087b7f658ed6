import { causedBy, service } from '@chancery/kernel';
import type { Policy } from '@chancery/kernel';
import { DestroyPartyKey } from '../domain/erasure.commands.js';
import type { PartyErased } from '../domain/party.events.js';

const name = 'destroy-party-key';

/** A party whose erasure is recorded loses its key in the end, also when whoever erased it died half-way. */
export const destroyPartyKey: Policy<PartyErased, DestroyPartyKey> = {
  name,
  patience: 5,
  on: {
    PartyErased: ({ id, metadata, data: { authorityId, partyId, at } }) => {
      const context = causedBy(name, { id, metadata });
      return [
        new DestroyPartyKey({ authorityId, partyId, at }, service(name, authorityId), context),
      ];
    },
  },
};
