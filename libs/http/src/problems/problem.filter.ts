import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from '../requests/path.js';
import { problemOf } from './problem.js';

const retrySeconds = '1';

/** Answers every error as `application/problem+json`, and writes what nobody foresaw into the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(thrown, {
      method: request.method,
      path: pathOf(request),
      correlationId: request.id,
    });
    request.refusals = [{ code: problem.code, subjects: idsIn(request.params) }];
    if (problem.code === 'internal-error')
      request.log.error(
        { correlationId: request.id },
        thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
      );
    if (reply.raw.headersSent) return void reply.raw.destroy();
    if (problem.status === 401) void reply.header('WWW-Authenticate', 'Bearer');
    if (problem.status === 503) void reply.header('Retry-After', retrySeconds);
    void reply
      .status(problem.status)
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem));
  }
}

/** Only what is an id by its form: anything else would be the caller's own text in the record. */
const idsIn = (params: unknown): readonly string[] =>
  Object.values((params ?? {}) as Record<string, unknown>).filter(
    (value): value is string => typeof value === 'string' && /^[\w.-]{1,200}$/.test(value),
  );
