import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { ProblemTable } from '@chancery/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pathOf, problemOf, problemTypes, sendProblem } from '@chancery/http';
import { localeOf } from '@chancery/words';
import { Visitor } from '../session/visitor.js';
import { navigationToken, type Navigation } from './feature.js';
import { isForPrograms } from './paths.js';
import { refusalPage } from './refusal.js';

/** Answers errors to programs as problems, and to people as pages in their language. */
@Catch()
export class PageFilter implements ExceptionFilter {
  constructor(
    @Inject(problemTypes) private readonly types: ProblemTable,
    @Inject(navigationToken) private readonly navigation: Navigation,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const path = pathOf(request);
    if (isForPrograms(path) !== undefined) return sendProblem(thrown, request, reply, this.types);
    const { method, id: correlationId } = request;
    const problem = problemOf(this.types, thrown, { method, path, correlationId });
    request.refusals = [{ code: problem.code, subjects: [] }];
    if (problem.status >= 500) request.log.error({ err: thrown, correlationId }, problem.code);
    if (reply.raw.headersSent) return void reply.raw.destroy();
    if (problem.code === 'login-needed') return this.sendToLogin(request, reply);
    const { retryAfterSeconds } = problem.data ?? {};
    if (typeof retryAfterSeconds === 'number')
      void reply.header('Retry-After', String(retryAfterSeconds));
    const visitor = request.visitor ?? this.stranger(request);
    void reply
      .status(problem.status)
      .header('Cache-Control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(refusalPage(visitor, problem));
  }

  /** A form that was sent after the session ended leads to the first page after the login. */
  private sendToLogin({ method, url }: FastifyRequest, reply: FastifyReply): void {
    const to = method === 'GET' ? url : '/';
    void reply.redirect(`/login?to=${encodeURIComponent(to)}`, 303);
  }

  /** For what is refused before anybody has looked who asks. */
  private stranger(request: FastifyRequest): Visitor {
    const language = localeOf(request.headers['accept-language']);
    const surroundings = { language, formToken: '', navigation: this.navigation };
    const { method, id: correlationId } = request;
    const visit = { method, path: pathOf(request), body: undefined, correlationId, language };
    const nobody = { partyIn: refuse, represented: refuse, parties: () => Promise.resolve([]) };
    const rest = { network: '', idempotencyKey: undefined, actingFor: undefined };
    return new Visitor(surroundings, { ...visit, ...rest }, nobody, undefined);
  }
}

const refuse = (): Promise<never> => Promise.reject(new Error('Nobody asks'));
