import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { ProblemTable } from '@chancery/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from '../requests/path.js';
import { httpProblems } from './http.problems.js';
import { problemOf } from './problem.js';

const retrySeconds = '1';
/** The problem types of the app. */
export const problemTypes = Symbol('problem types');
export const problemMediaType = 'application/problem+json; charset=utf-8';

/** Answers every error as `application/problem+json`. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(problemTypes) private readonly types: ProblemTable) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    sendProblem(thrown, http.getRequest<FastifyRequest>(), reply, this.types);
  }
}

/** Words an error for the caller, and writes what nobody foresaw into the log. */
export const sendProblem = (
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  types: ProblemTable = httpProblems,
): void => {
  const { raw, id: correlationId, method } = request;
  const isAborted = raw.destroyed && !raw.complete;
  const problem = problemOf(types, thrown, {
    method,
    path: pathOf(request),
    correlationId,
    isAborted,
  });
  request.refusals = [{ code: problem.code, subjects: idsIn(request.params) }];
  if (problem.code === 'internal-error')
    request.log.error(
      { correlationId },
      thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    );
  if (reply.raw.headersSent) return void reply.raw.destroy();
  if (problem.status === 401) void reply.header('WWW-Authenticate', 'Bearer');
  const wait = problem.data?.['retryAfterSeconds'];
  if (typeof wait === 'number') void reply.header('Retry-After', String(wait));
  else if (problem.status === 503) void reply.header('Retry-After', retrySeconds);
  void reply
    .status(problem.status)
    .header('Content-Type', problemMediaType)
    .send(JSON.stringify(problem));
};

/** Only what is an id by its form: anything else would be the caller's own text in the record. */
const idsIn = (params: unknown): readonly string[] =>
  Object.values((params ?? {}) as Record<string, unknown>).filter(
    (value): value is string => typeof value === 'string' && /^[\w.-]{1,200}$/.test(value),
  );
