import { checkDeletion, refusedDeletion } from './append-rules.js';
import { ANY_REVISION, type ExpectedRevision } from './expected-revision.js';
import { TOMBSTONE_REVISION } from './keys.js';
import { DELETED_METADATA, metastreamOf } from './stream-metadata.js';
import { metadataEvent, tombstoneEvent } from './system-events.js';
import type { AppendReceipt, WriteBatch } from './write-batch.js';

/** Hides a stream; the next append brings it back with its numbering continued. */
export const softDelete = (
  batch: WriteBatch,
  name: string,
  expected: ExpectedRevision,
): AppendReceipt => {
  const stream = batch.stream(name);
  checkDeletion(stream, expected);
  if (stream.last < 0 && !stream.hasMetadata) throw refusedDeletion(stream, expected);
  const metastream = batch.stream(metastreamOf(name));
  const revision = metastream.last + 1;
  return { revision, position: batch.put(metastream, metadataEvent(DELETED_METADATA), revision) };
};

/** Ends a stream for ever. Also one that never began. */
export const tombstone = (
  batch: WriteBatch,
  name: string,
  expected: ExpectedRevision,
): AppendReceipt => {
  const stream = batch.stream(name);
  checkDeletion(stream, expected);
  const position = batch.put(stream, tombstoneEvent(), TOMBSTONE_REVISION);
  stream.isTombstoned = true;
  batch.stream(metastreamOf(name)).isTombstoned = true;
  return { revision: TOMBSTONE_REVISION, position };
};

/** Sets a stream's metadata, whatever it was. */
export const putMetadata = (batch: WriteBatch, name: string, data: Buffer): AppendReceipt =>
  batch.append(batch.stream(metastreamOf(name)), ANY_REVISION, [metadataEvent(data)]);
