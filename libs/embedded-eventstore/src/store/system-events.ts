import { randomBytes } from 'node:crypto';
import type { ProposedEvent } from './stored-event.js';

/*
 * The real server writes these without metadata. Ours have an empty object: the telemetry of the Node.js
 * client fails on an event without metadata.
 */
const NO_PROPERTIES = Buffer.from('{}');

/** The metadata of a stream, to be written to its metadata stream. */
export const metadataEvent = (data: Buffer): ProposedEvent =>
  systemEvent('$metadata', 'application/json', data);

/** The last event of a stream. */
export const tombstoneEvent = (): ProposedEvent =>
  systemEvent('$streamDeleted', 'application/octet-stream', Buffer.alloc(0));

const systemEvent = (type: string, contentType: string, data: Buffer): ProposedEvent => ({
  id: randomBytes(16),
  type,
  contentType,
  metadata: NO_PROPERTIES,
  data,
});
