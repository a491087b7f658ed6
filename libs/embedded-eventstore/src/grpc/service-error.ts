import { Metadata, status, type ServiceError } from '@grpc/grpc-js';
import { GroupError } from '../persistent/group-errors.js';
import {
  AppendTimedOut,
  AppendTooLarge,
  CommitFailed,
  InvalidRequest,
  MissingEventProperty,
  RecordDamaged,
  StoreClosing,
  StreamDeleted,
  StreamNotFound,
  WrongExpectedRevision,
} from '../store/store-errors.js';

/** Companion keys of the `exception` trailer; the client crashes when a mandatory one is missing. */
type Trailers = Readonly<Record<string, string>>;

/** A gRPC error with the trailers from which the client makes its typed error. */
export const serviceError = (
  code: status,
  details: string,
  trailers: Trailers = {},
): ServiceError => {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(trailers)) metadata.set(key, printable(value));
  return Object.assign(new Error(details), { code, details, metadata });
};

/**
 * Metadata takes printable ASCII only, and HTTP/2 no space at either end: everything else goes
 * percent-encoded as UTF-8.
 */
export const printable = (value: string): string =>
  value.replace(/[^\x20-\x7e]+|^ +| +$/g, (part) => encodeURIComponent(part));

/** Turns whatever was thrown into what the client expects of a unary or streaming call. */
export const toServiceError = (error: unknown): ServiceError => {
  if (isServiceError(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  const { code, trailers } = describe(error);
  return serviceError(code, message, trailers);
};

const isServiceError = (error: unknown): error is ServiceError =>
  error instanceof Error && 'code' in error && 'metadata' in error;

interface Description {
  readonly code: status;
  readonly trailers?: Trailers;
}

const describe = (error: unknown): Description => {
  if (error instanceof StreamDeleted) {
    const trailers = { exception: 'stream-deleted', 'stream-name': error.stream };
    return { code: status.FAILED_PRECONDITION, trailers };
  }
  if (error instanceof StreamNotFound) {
    const trailers = { exception: 'stream-not-found', 'stream-name': error.stream };
    return { code: status.NOT_FOUND, trailers };
  }
  if (error instanceof WrongExpectedRevision) return wrongExpectedVersion(error);
  if (error instanceof AppendTooLarge) {
    const exception = 'maximum-append-size-exceeded';
    const trailers = { exception, 'maximum-append-size': String(error.limit) };
    return { code: status.INVALID_ARGUMENT, trailers };
  }
  if (error instanceof MissingEventProperty) {
    const exception = 'missing-required-metadata-property';
    const trailers = { exception, 'required-metadata-properties': 'type,content-type' };
    return { code: status.INVALID_ARGUMENT, trailers };
  }
  if (error instanceof GroupError) return groupFailure(error);
  if (error instanceof InvalidRequest) return { code: status.INVALID_ARGUMENT };
  if (error instanceof AppendTimedOut) return { code: status.DEADLINE_EXCEEDED };
  if (error instanceof CommitFailed) return { code: status.RESOURCE_EXHAUSTED };
  if (error instanceof RecordDamaged) return { code: status.DATA_LOSS };
  if (error instanceof StoreClosing) return { code: status.UNAVAILABLE };
  return { code: status.UNKNOWN };
};

const groupFailure = ({ code, exception, stream, group, reason }: GroupError): Description => {
  const names = { 'stream-name': stream, 'group-name': group };
  return { code, trailers: { exception, ...names, ...(reason ? { reason } : {}) } };
};

const wrongExpectedVersion = (error: WrongExpectedRevision): Description => {
  const trailers = {
    exception: 'wrong-expected-version',
    'stream-name': error.stream,
    'expected-version': String(error.expected),
    'actual-version': String(error.actual),
  };
  return { code: status.FAILED_PRECONDITION, trailers };
};
