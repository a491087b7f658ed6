import { startSpan } from '@chancery/tracing';
import type { FastifyRequest } from 'fastify';

/** Asked every few seconds by machines: a trace of each would hide those of people. */
const isWatching = (route: string | undefined): boolean =>
  route === '/metrics' || route?.startsWith('/health/') === true;

/** Begins the span of a request, below the caller's `traceparent`. Attributes are those of OpenTelemetry's HTTP conventions. */
export const beginSpan = (request: FastifyRequest): void => {
  const { method, headers, id, routeOptions } = request;
  const { url: route } = routeOptions;
  if (isWatching(route)) return;
  const { traceparent } = headers;
  const span = startSpan(route ? `${method} ${route}` : method, () => ({
    kind: 'server',
    parent: typeof traceparent === 'string' ? traceparent : undefined,
    attributes: {
      'http.request.method': method,
      ...(route && { 'http.route': route }),
      'chancery.correlation_id': id,
    },
  }));
  if (span) request.span = span;
};

/** Only a fault of the server counts as an error of the span. */
export const endSpan = ({ span }: FastifyRequest, status: number): void => {
  const isFault = status >= 500;
  span?.end(
    { 'http.response.status_code': status, ...(isFault && { 'error.type': String(status) }) },
    isFault ? status : undefined,
  );
};
