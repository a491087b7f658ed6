import { randomBytes } from 'node:crypto';
import { checkDeletion } from './append-rules.js';
import { ANY_REVISION, NO_STREAM, type ExpectedRevision } from './expected-revision.js';
import { WrongExpectedRevision } from './store-errors.js';
import { TOMBSTONE_REVISION } from './keys.js';
import type { ProposedEvent } from './stored-event.js';
import { deletedMetadata, metastreamOf, truncatedMetadata } from './stream-metadata.js';
import type { StreamState } from './stream-state.js';
import type { AppendReceipt, WriteBatch } from './write-batch.js';

/** Hides a stream; the next append brings it back with its numbering continued. */
export function softDelete(
  batch: WriteBatch,
  name: string,
  expected: ExpectedRevision,
): AppendReceipt {
  const stream = batch.stream(name);
  checkDeletion(stream, expected);
  const isThere = stream.last >= 0 || Object.keys(stream.metadata.keys).length > 0;
  if (!isThere && expected !== NO_STREAM) throw new WrongExpectedRevision(name, expected, -1);
  return putMetadata(batch, name, deletedMetadata(stream.metadata));
}

/** Ends a stream for ever. Also one that never began. */
export function tombstone(
  batch: WriteBatch,
  name: string,
  expected: ExpectedRevision,
): AppendReceipt {
  const stream = batch.stream(name);
  checkDeletion(stream, expected);
  const event = systemEvent('$streamDeleted', Buffer.from('{}'));
  const position = batch.put(stream, event, TOMBSTONE_REVISION);
  stream.isTombstoned = true;
  batch.stream(metastreamOf(name)).isTombstoned = true;
  return { revision: TOMBSTONE_REVISION, position };
}

/** After an append to a soft-deleted stream: show it again from `revision` on. */
export function undelete(batch: WriteBatch, stream: StreamState, revision: number): void {
  putMetadata(batch, stream.name, truncatedMetadata(stream.metadata, revision));
}

/** Sets a stream's metadata, whatever it was. */
export function putMetadata(batch: WriteBatch, name: string, data: Buffer): AppendReceipt {
  const event = systemEvent('$metadata', data);
  return batch.append(batch.stream(metastreamOf(name)), ANY_REVISION, [event]);
}

function systemEvent(type: string, data: Buffer): ProposedEvent {
  const id = randomBytes(16);
  return { id, type, contentType: 'application/json', metadata: Buffer.from('{}'), data };
}
