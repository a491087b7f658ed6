import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Metrics } from '../metrics/metrics.js';
import { pathOf } from '../requests/path.js';
import { beginSpan, endSpan } from './request-span.js';

const milliseconds = 1_000;
/**
 * For every answer: it is for the one who asked, now; it is shown as what it is; no page may frame it, embed it or
 * run what is in it; and no address goes on to where it links.
 */
export const cautious = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** What an app tells its log, and browsers, in another way than usual. */
interface Telling {
  readonly isDiscreet?: boolean;
  readonly hasOwnPolicy?: boolean;
}

/** Gives every request its correlation id, and writes one line about it when it has been answered. */
export const addRequestHooks = (
  fastify: FastifyInstance,
  metrics: Metrics,
  { isDiscreet = false, hasOwnPolicy = false }: Telling = {},
): void => {
  const usual = hasOwnPolicy ? { 'Cache-Control': cautious['Cache-Control'] } : cautious;
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers({ ...usual, 'X-Correlation-Id': request.id });
    beginSpan(request);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method } = request;
    const route = request.routeOptions.url ?? 'none';
    const status = reply.statusCode;
    metrics.observeRequest({ method, route, status }, reply.elapsedTime / milliseconds);
    endSpan(request, status);
    request.log[levelOf(route, status)](lineOf(request, reply, isDiscreet), 'answered');
    done();
  });
};

/**
 * Probes and scrapes come every few seconds, so a line about each is written at the level `debug` alone. Changes of
 * readiness have lines of their own.
 */
const levelOf = (route: string, status: number): 'debug' | 'info' => {
  const isProbe = route.startsWith('/health/') || (route === '/metrics' && status === 200);
  return isProbe ? 'debug' : 'info';
};

const lineOf = (request: FastifyRequest, reply: FastifyReply, isDiscreet: boolean): object => ({
  correlationId: request.id,
  method: request.method,
  path: pathOf(request),
  status: reply.statusCode,
  ms: Math.round(reply.elapsedTime),
  ...(!isDiscreet && { address: request.ip }),
  principal: request.principal?.id,
  unit: request.principal?.actingUnitId,
  code: request.refusals?.[0]?.code,
});
