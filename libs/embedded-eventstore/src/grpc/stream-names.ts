import type sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import { InvalidRequest } from '../store/store-errors.js';
import { isMetastream } from '../store/stream-metadata.js';

/** The log as a whole goes by this name; nothing is ever written to it. */
export const ALL = '$all';

/** Bytes of a name; far above what anyone uses, far below what would hurt. */
const MAX_NAME_BYTES = 4_096;

/** Refuses a stream that nobody can write to. */
export const checkStreamName = (name: string): void => {
  if (name === '') throw new InvalidRequest('A stream needs a name.');
  if (name === ALL)
    throw new InvalidRequest(`'${ALL}' is the whole log, not a stream to write to.`);
  if (name.startsWith('$$$$')) throw new InvalidRequest('Metadata has no metadata of its own.');
  if (name === '$$') throw new InvalidRequest('Metadata needs a stream that it is about.');
  if (Buffer.byteLength(name) > MAX_NAME_BYTES) {
    throw new InvalidRequest(`A stream's name is at most ${MAX_NAME_BYTES} bytes long.`);
  }
};

/** Also refuses metadata streams: without its metadata a stream would show what was hidden. */
export const checkDeletableName = (name: string): void => {
  checkStreamName(name);
  if (!isMetastream(name)) return;
  throw new InvalidRequest(`'${name}' holds metadata. Set other metadata instead of deleting it.`);
};

/** Refuses a name that no stream can have. */
export const checkReadableName = (name: string): void => {
  if (name === '') throw new InvalidRequest('A stream needs a name.');
};

/** Names travel as bytes. */
export const decodeName = (identifier: sharedPb.StreamIdentifier | undefined): string =>
  Buffer.from(identifier?.getStreamName_asU8() ?? []).toString('utf8');
