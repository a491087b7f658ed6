import type { KeyVault } from '@chancery/event-store';

export const noKeys: KeyVault = {
  keyFor: async () => undefined,
  find: async () => undefined,
  destroy: async () => undefined,
};
