import type { CommandContext } from './command.js';
import type { Recorded } from './message.js';

/**
 * What surrounds a command that a policy gives because of an event. Its id derives from the event's, so that reacting twice
 * is reacting once. `part` tells several commands of one event apart.
 */
export const causedBy = (
  policy: string,
  { id, metadata }: Pick<Recorded, 'id' | 'metadata'>,
  part?: string,
): CommandContext => ({
  commandId: part === undefined ? `${policy}.${id}` : `${policy}.${id}.${part}`,
  correlationId: metadata.$correlationId,
  causationId: id,
});
