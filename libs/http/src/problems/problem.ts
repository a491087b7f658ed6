import { HttpException } from '@nestjs/common';
import { DomainError, StorageFull } from '@chancery/kernel';
import {
  AddressTooLong,
  BodyTooLarge,
  HeadersTooLarge,
  InvalidRequest,
  MediaTypeNotSupported,
  RequestAborted,
  RequestTimedOut,
  RouteNotFound,
  type FieldError,
} from './http.errors.js';
import { isProblemCode, problemTable, type ProblemCode } from './problem-table.js';

/** An answer of the media type `application/problem+json` (RFC 9457). */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  /** The path of the request, without its query. */
  readonly instance: string;
  readonly code: ProblemCode;
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

export const problemType = (code: ProblemCode): string => `/problems/${code}`;

/** Words an error for the caller. What is not a known refusal is an internal error, and tells nothing. */
export function problemOf(thrown: unknown, circumstances: Circumstances): Problem {
  const error = refusalOf(thrown, circumstances);
  const { path: instance, correlationId } = circumstances;
  const code = error && isProblemCode(error.code) ? error.code : 'internal-error';
  const common = { type: problemType(code), ...problemTable[code], instance, code, correlationId };
  if (!error || code === 'internal-error') return common;
  const { message: detail, data } = error;
  return {
    ...common,
    detail,
    ...(Object.keys(data).length > 0 && { data }),
    ...(error instanceof InvalidRequest && { errors: error.errors }),
  };
}

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
function refusalOf(thrown: unknown, circumstances: Circumstances): DomainError | undefined {
  if (thrown instanceof DomainError) return thrown;
  if (circumstances.isAborted) return new RequestAborted();
  if (isDiskFull(thrown)) return new StorageFull();
  const status = statusOf(thrown) ?? 500;
  if (status < 400 || status > 499) return undefined;
  const words = thrown instanceof Error ? thrown.message : '';
  return (translations[status] ?? otherwise)(words, circumstances);
}

function statusOf(thrown: unknown): number | undefined {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const { statusCode } = (thrown ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : undefined;
}
