import { randomUUID } from 'node:crypto';
import { onBehalfOf, type EventMetadata, type Message, type Order } from '@chancery/kernel';
import type { NewEvent } from './event-store.options.js';
import { deriveId } from './ids.js';

/**
 * Decided events with what the log wants to know of each: ids that derive from the command's, so that an
 * append made twice is one, and who, where, when and why.
 */
export const newEvents = (
  stream: string,
  events: readonly Message[],
  order: Order,
): readonly NewEvent[] => {
  const commandId = order.context?.commandId ?? randomUUID();
  const metadata = metadataOf(order, commandId);
  return events.map(({ type, data }, index) => ({
    id: deriveId(commandId, stream, String(index)),
    type,
    data,
    metadata,
  }));
};

const metadataOf = (
  { data, by, context }: Order,
  commandId: string,
): Omit<EventMetadata, 'schemaVersion'> => {
  const represented = onBehalfOf(by);
  return {
    $correlationId: context?.correlationId ?? commandId,
    $causationId: context?.causationId ?? commandId,
    commandId,
    ...(context?.keyedDigest && { digest: context.keyedDigest }),
    actor: { kind: by.kind, id: by.id },
    ...(represented && { onBehalfOf: represented }),
    authorityId: by.authorityId,
    ...(by.kind !== 'party' && by.actingUnitId && { unitId: by.actingUnitId }),
    occurredAt: data.at,
    ...(context?.traceparent && { traceparent: context.traceparent }),
  };
};
