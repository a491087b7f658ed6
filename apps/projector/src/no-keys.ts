import type { KeyVault } from '@chancery/event-store';

/** The projector is given no keys: parties stay sealed in the rows as they are in the log. */
export const noKeys: KeyVault = {
  keyFor: async () => undefined,
  find: async () => undefined,
  destroy: async () => undefined,
};
