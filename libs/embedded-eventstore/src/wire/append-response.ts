import {
  ANY_REVISION,
  NO_STREAM,
  STREAM_EXISTS,
  type ExpectedRevision,
} from '../store/expected-revision.js';
import {
  AppendTimedOut,
  AppendTooLarge,
  InvalidRequest,
  MissingEventProperty,
  StreamDeleted,
  WrongExpectedRevision,
} from '../store/store-errors.js';
import type { AppendReceipt } from '../store/write-batch.js';
import { chosen, nested, streamIdentifier, text, uint64, whole } from './message.js';
import { varintSize, WireWriter } from './wire-writer.js';

/** Codes of `google.rpc`. */
const UNKNOWN = 2;
const INVALID_ARGUMENT = 3;
const DEADLINE_EXCEEDED = 4;
const NOT_FOUND = 5;
const ALREADY_EXISTS = 6;

/** `BatchAppendResp` for an append that is on disk. `correlation` is echoed as it came. */
export const encodeAppendSuccess = (correlation: Buffer, receipt: AppendReceipt): Buffer => {
  const { revision, position } = receipt;
  const place = position === undefined ? 0 : 2 + 2 * varintSize(position);
  const where = place > 0 ? 2 + place : 2;
  const success = (revision < 0 ? 2 : 1 + varintSize(revision)) + where;
  const writer = WireWriter.ofSize(
    1 + varintSize(correlation.length) + correlation.length + 1 + varintSize(success) + success,
  );
  writer.field(1, correlation);
  writer.open(3, success);
  if (revision < 0) writer.open(2, 0);
  else writer.varint(1, revision);
  writer.open(position === undefined ? 4 : 3, place);
  if (position !== undefined) {
    writer.varint(1, position);
    writer.varint(2, position);
  }
  return writer.bytes;
};

/** `BatchAppendResp` for a refusal: the client needs the details and the stream, always. */
export const encodeAppendFailure = (correlation: Buffer, stream: string, error: Error): Buffer => {
  const { code, type, details } = describe(error);
  const any = nested(
    3,
    text(1, `type.googleapis.com/event_store.client.${type}`),
    nested(2, details),
  );
  return Buffer.concat([
    nested(1, correlation),
    nested(2, whole(1, code), text(2, error.message), any),
    streamIdentifier(4, stream),
    ...(error instanceof WrongExpectedRevision ? [expectedField(5, error.expected)] : []),
  ]);
};

interface Failure {
  readonly code: number;
  readonly type: string;
  readonly details: Buffer;
}

const describe = (error: Error): Failure => {
  if (error instanceof WrongExpectedRevision) {
    return { code: ALREADY_EXISTS, type: 'WrongExpectedVersion', details: wrongVersion(error) };
  }
  if (error instanceof StreamDeleted) {
    const details = streamIdentifier(1, error.stream);
    return { code: NOT_FOUND, type: 'StreamDeleted', details };
  }
  if (error instanceof AppendTooLarge) {
    const details = whole(1, error.limit);
    return { code: INVALID_ARGUMENT, type: 'MaximumAppendSizeExceeded', details };
  }
  if (error instanceof AppendTimedOut) {
    return { code: DEADLINE_EXCEEDED, type: 'Timeout', details: Buffer.alloc(0) };
  }
  // Of details that it does not know the client shows the message; of `Unknown` it shows nothing.
  const code = isMistake(error) ? INVALID_ARGUMENT : UNKNOWN;
  return { code, type: 'BadRequest', details: text(1, error.message) };
};

const isMistake = (error: Error): boolean =>
  error instanceof InvalidRequest || error instanceof MissingEventProperty;

const wrongVersion = ({ actual, expected }: WrongExpectedRevision): Buffer =>
  Buffer.concat([actual < 0 ? chosen(2) : whole(1, actual), expectedField(3, expected)]);

/** The four ways to expect, in four fields that follow each other: revision, none, any, exists. */
const expectedField = (first: number, expected: ExpectedRevision): Buffer => {
  if (expected === NO_STREAM) return chosen(first + (first === 5 ? 1 : 3));
  if (expected === ANY_REVISION) return chosen(first + (first === 5 ? 2 : 1));
  if (expected === STREAM_EXISTS) return chosen(first + (first === 5 ? 3 : 2));
  return uint64(first, expected);
};
