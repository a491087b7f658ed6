import { deriveId } from '@chancery/event-store';
import type { CommandContext } from '@chancery/kernel';

/** The context of an opening order, the same in every import. */
export const once = (...parts: readonly string[]): CommandContext => {
  const commandId = deriveId('import', ...parts);
  return { commandId, correlationId: commandId };
};
