import { HttpException } from '@nestjs/common';
import { StorageFull } from '@chancery/event-store';
import { DomainError, type ProblemTable } from '@chancery/kernel';
import {
  AddressTooLong,
  BodyTooLarge,
  HeadersTooLarge,
  InternalError,
  InvalidRequest,
  MediaTypeNotSupported,
  RequestAborted,
  RequestTimedOut,
  RouteNotFound,
  type FieldError,
} from './http.errors.js';
import { httpProblems } from './http.problems.js';

/** An answer of the media type `application/problem+json` (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  /** The path of the request, without its query. */
  readonly instance: string;
  readonly code: string;
  readonly correlationId: string;
  /** What a program needs to react: what is allowed instead, who was faster, which revision is current. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly FieldError[];
}

export interface Circumstances {
  readonly method: string;
  readonly path: string;
  readonly correlationId: string;
  /** The client has gone before the whole request was here. */
  readonly isAborted?: boolean;
}

export const problemType = (code: string): string => `/problems/${code}`;

/** Words an error for the caller. An error without a problem type is an internal error, and tells nothing. */
export const problemOf = (
  types: ProblemTable,
  thrown: unknown,
  request: Circumstances,
): Problem => {
  const error = refusalOf(thrown, request);
  const { path: instance, correlationId } = request;
  const known = types[error.code];
  const { status, title, example } = known ?? internal;
  const { code } = example;
  const common = { type: problemType(code), title, status, instance, code, correlationId };
  if (!known || code === internal.example.code) return common;
  const { message: detail, data } = error;
  return {
    ...common,
    detail,
    ...(Object.keys(data).length > 0 && { data }),
    ...(error instanceof InvalidRequest && { errors: error.errors }),
  };
};

const internal = httpProblems['internal-error'];

type Translation = (words: string, of: Circumstances) => DomainError;

const notThere: Translation = (_, { method, path }) => new RouteNotFound(method, path);

const translations: Readonly<Record<number, Translation>> = {
  403: notThere,
  404: notThere,
  408: () => new RequestTimedOut(),
  413: () => new BodyTooLarge(),
  414: () => new AddressTooLong(),
  415: () => new MediaTypeNotSupported(undefined, undefined),
  431: () => new HeadersTooLarge(),
};

/** How the system and Postgres say that no room is left, on the disk or in an account's quota. */
const noRoom: readonly unknown[] = ['ENOSPC', 'EDQUOT', '53100'];

const isDiskFull = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && noRoom.includes(thrown.code);

const otherwise: Translation = (words) => new InvalidRequest(words);

/**
 * Nest and Fastify refuse in their own words before ours get a chance; these are translated. Whatever they call the
 * client's fault is the client's fault here too.
 */
const refusalOf = (thrown: unknown, request: Circumstances): DomainError => {
  if (thrown instanceof DomainError) return thrown;
  if (request.isAborted) return new RequestAborted();
  if (isDiskFull(thrown)) return new StorageFull();
  const status = statusOf(thrown) ?? 500;
  if (status < 400 || status > 499) return new InternalError();
  const words = thrown instanceof Error ? thrown.message : '';
  return (translations[status] ?? otherwise)(words, request);
};

const statusOf = (thrown: unknown): number | undefined => {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const { statusCode } = (thrown ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : undefined;
};
