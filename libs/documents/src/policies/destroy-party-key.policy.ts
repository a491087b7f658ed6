import { service } from '@chancery/kernel';
import type { Policy } from '@chancery/kernel';
import { DestroyPartyKey, type PartyErased } from '../domain/party.erasure.js';

const name = 'destroy-party-key';

/** A party whose erasure is recorded loses its key in the end, also when whoever erased it died half-way. */
export const destroyPartyKey: Policy<PartyErased, DestroyPartyKey> = {
  name,
  patience: 5,
  on: {
    PartyErased: ({ id, metadata, data: { authorityId, partyId, at } }) => {
      const context = {
        commandId: `${name}.${id}`,
        correlationId: metadata.$correlationId,
        causationId: id,
      };
      return [
        new DestroyPartyKey({ authorityId, partyId, at }, service(name, authorityId), context),
      ];
    },
  },
};
