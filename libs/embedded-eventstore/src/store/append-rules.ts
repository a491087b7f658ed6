import {
  ANY_REVISION,
  NO_STREAM,
  STREAM_EXISTS,
  type ExpectedRevision,
} from './expected-revision.js';
import { StreamDeleted, WrongExpectedRevision } from './store-errors.js';
import type { StreamState } from './stream-state.js';

/** Write the events, or answer with the revision at which the same events already end. */
export type AppendDecision = 'write' | { readonly repeatOf: number };

/** The revisions at which an event id already stands in the stream. */
export type RevisionsOfId = (id: Buffer) => readonly number[];

/**
 * Decides an append by the rules of EventStoreDB, with one difference in our favour: event ids are
 * never forgotten, so a retry is recognised at any time. Throws when the stream is not as expected.
 */
export const decideAppend = (
  stream: StreamState,
  expected: ExpectedRevision,
  ids: readonly Buffer[],
  revisionsOf: RevisionsOfId,
): AppendDecision => {
  if (stream.isTombstoned) throw new StreamDeleted(stream.name);
  if (expected === STREAM_EXISTS) requireStream(stream);
  if (expected === STREAM_EXISTS || expected === ANY_REVISION) {
    return decideAnywhere(stream, expected, ids, revisionsOf);
  }
  return decideAtRevision(stream, expected, ids, revisionsOf);
};

/** Throws when a stream that is to be deleted is not where it is expected. */
export const checkDeletion = (stream: StreamState, expected: ExpectedRevision): void => {
  if (stream.isTombstoned) throw new StreamDeleted(stream.name);
  if (expected === STREAM_EXISTS) return requireStream(stream);
  const isThere = expected === BigInt(stream.last) || isGone(stream, expected);
  if (expected !== ANY_REVISION && !isThere) throw refusedDeletion(stream, expected);
};

export const refusedDeletion = (
  stream: StreamState,
  expected: ExpectedRevision,
): WrongExpectedRevision => new WrongExpectedRevision(stream.name, expected, stream.last, 'Delete');

/** A soft-deleted stream counts as none for a writer who expects none. */
const isGone = ({ metadata }: StreamState, expected: ExpectedRevision): boolean =>
  expected === NO_STREAM && metadata.isDeleted;

const requireStream = (stream: StreamState): void => {
  if (stream.metadata.isDeleted) throw new StreamDeleted(stream.name);
  if (stream.last < 0 && !stream.hasMetadata) throw wrong(stream, STREAM_EXISTS);
};

/** A repeated append if all ids are known, whatever their order; refused if only the first is. */
const decideAnywhere = (
  stream: StreamState,
  expected: ExpectedRevision,
  ids: readonly Buffer[],
  revisionsOf: RevisionsOfId,
): AppendDecision => {
  const newest = ids.map((id) => Math.max(-1, ...revisionsOf(id)));
  if (newest.length === 0 || newest[0] === -1) return 'write';
  if (newest.includes(-1)) throw wrong(stream, expected);
  return { repeatOf: newest.at(-1) ?? -1 };
};

const decideAtRevision = (
  stream: StreamState,
  expected: ExpectedRevision,
  ids: readonly Buffer[],
  revisionsOf: RevisionsOfId,
): AppendDecision => {
  if (expected === BigInt(stream.last)) return 'write';
  if (expected > BigInt(stream.last)) throw wrong(stream, expected);
  const start = Number(expected) + 1;
  const isRepeated = ids.length > 0 && standAt(start, ids, revisionsOf);
  if (isRepeated) return { repeatOf: start + ids.length - 1 };
  if (isGone(stream, expected)) return 'write';
  throw wrong(stream, expected);
};

const standAt = (start: number, ids: readonly Buffer[], revisionsOf: RevisionsOfId): boolean =>
  ids.every((id, index) => revisionsOf(id).includes(start + index));

const wrong = (stream: StreamState, expected: ExpectedRevision): WrongExpectedRevision =>
  new WrongExpectedRevision(stream.name, expected, stream.last);
