import { randomBytes, randomUUID } from 'node:crypto';
import {
  recordRoom,
  writeRecord,
} from '../../../libs/embedded-eventstore/dist/store/stored-event.js';

/** Data and metadata of one event are this many bytes together. */
export const EVENT_BYTES = 500;
const METADATA = { $correlationId: '0b6f2f0c-4b2c-4a77-9b8e-1f7f6c0a9d11', actor: 'officer-17' };
const METADATA_BYTES = Buffer.byteLength(JSON.stringify(METADATA));
const TEXT = 'x'.repeat(EVENT_BYTES - METADATA_BYTES - Buffer.byteLength('{"text":""}'));

/** What the client's `jsonEvent` makes; built without it, so that both sides pay the same little. */
export function jsonEvent(type = 'DocumentRegistered') {
  return {
    id: randomUUID(),
    contentType: 'application/json',
    type,
    data: { text: TEXT },
    metadata: METADATA,
  };
}

/** The same event as the log takes it. */
export function eventBody(type = 'DocumentRegistered') {
  return {
    id: randomBytes(16),
    type,
    contentType: 'application/json',
    metadata: Buffer.from(JSON.stringify(METADATA)),
    data: Buffer.from(JSON.stringify({ text: TEXT })),
  };
}

/** The record of such an event, as it lies in the log. */
export function eventRecord(placement) {
  const event = eventBody();
  const bytes = Buffer.alloc(recordRoom(event));
  return bytes.subarray(0, writeRecord(bytes, 0, event, placement));
}
