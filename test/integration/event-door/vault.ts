import { randomBytes } from 'node:crypto';
import type { KeyVault } from '@chancery/event-store';

/** Keys for one spec, kept in memory. */
export const vaultInMemory = (): KeyVault => {
  const keys = new Map<string, Buffer | undefined>();
  return {
    keyFor: async (partyId) => {
      if (!keys.has(partyId)) keys.set(partyId, randomBytes(32));
      return keys.get(partyId);
    },
    find: async (partyId) => keys.get(partyId),
    destroy: async (partyId) => void keys.set(partyId, undefined),
  };
};
