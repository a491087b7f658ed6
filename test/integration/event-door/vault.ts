import { randomBytes } from 'node:crypto';
import type { KeyVault, NoKey, PartyRef } from '@chancery/event-store';

export interface VaultInMemory extends KeyVault {
  destroy(party: PartyRef): void;
}

/** Keys for one spec, kept in memory. */
export const vaultInMemory = (): VaultInMemory => {
  const keys = new Map<string, Buffer | NoKey>();
  const idOf = ({ authorityId, partyId }: PartyRef): string => `${authorityId} ${partyId}`;
  return {
    keyFor: async (party) => {
      const key = keys.get(idOf(party)) ?? randomBytes(32);
      keys.set(idOf(party), key);
      return key;
    },
    find: async (party) => keys.get(idOf(party)) ?? 'missing',
    digestKey: randomBytes(32),
    destroy: (party) => void keys.set(idOf(party), 'erased'),
  };
};
