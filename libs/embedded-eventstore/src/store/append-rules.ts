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
export function decideAppend(
  stream: StreamState,
  expected: ExpectedRevision,
  ids: readonly Buffer[],
  revisionsOf: RevisionsOfId,
): AppendDecision {
  if (stream.isTombstoned) throw new StreamDeleted(stream.name);
  if (expected === STREAM_EXISTS) requireStream(stream);
  if (expected === STREAM_EXISTS || expected === ANY_REVISION) {
    return decideAnywhere(stream, expected, ids, revisionsOf);
  }
  return decideAtRevision(stream, expected, ids, revisionsOf);
}

/** Throws when a stream that is to be deleted is not where it is expected. */
export function checkDeletion(stream: StreamState, expected: ExpectedRevision): void {
  if (stream.isTombstoned) throw new StreamDeleted(stream.name);
  if (expected === STREAM_EXISTS) return requireStream(stream);
  if (expected !== ANY_REVISION && expected !== BigInt(stream.last)) throw wrong(stream, expected);
}

function requireStream(stream: StreamState): void {
  if (stream.metadata.isDeleted) throw new StreamDeleted(stream.name);
  const hasMetadata = Object.keys(stream.metadata.keys).length > 0;
  if (stream.last < 0 && !hasMetadata) throw wrong(stream, STREAM_EXISTS);
}

/** Known from the first id on, all of them must be known, in their order. */
function decideAnywhere(
  stream: StreamState,
  expected: ExpectedRevision,
  ids: readonly Buffer[],
  revisionsOf: RevisionsOfId,
): AppendDecision {
  const first = ids[0];
  const starts = first ? revisionsOf(first) : [];
  if (starts.length === 0) return 'write';
  const start = starts.find((revision) => standAt(revision, ids, revisionsOf));
  if (start === undefined) throw wrong(stream, expected);
  return { repeatOf: start + ids.length - 1 };
}

function decideAtRevision(
  stream: StreamState,
  expected: ExpectedRevision,
  ids: readonly Buffer[],
  revisionsOf: RevisionsOfId,
): AppendDecision {
  if (expected === BigInt(stream.last)) return 'write';
  if (expected > BigInt(stream.last)) throw wrong(stream, expected);
  if (ids.length === 0) return 'write';
  const start = Number(expected) + 1;
  if (standAt(start, ids, revisionsOf)) return { repeatOf: start + ids.length - 1 };
  if (expected === NO_STREAM && stream.metadata.isDeleted) return 'write';
  throw wrong(stream, expected);
}

function standAt(start: number, ids: readonly Buffer[], revisionsOf: RevisionsOfId): boolean {
  return ids.every((id, index) => revisionsOf(id).includes(start + index));
}

function wrong(stream: StreamState, expected: ExpectedRevision): WrongExpectedRevision {
  return new WrongExpectedRevision(stream.name, expected, stream.last);
}
