import type { FastifyInstance, FastifyRequest } from 'fastify';
import { InvalidRequest, MediaTypeNotSupported, RouteNotFound } from '../problems/http.errors.js';
import { parseJson } from './json.js';
import { pathOf } from './path.js';
import { mediaTypeOf, type Taken } from './takes.js';

/**
 * Decides before a byte of it is read whether a request is one that its route takes, and how its body is read: JSON
 * in whole, bytes as the stream that they come in. No other body gets past this door.
 */
export function admitRequests(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    mediaTypes.json,
    { parseAs: 'buffer' },
    (request, bytes: Buffer, done) => done(null, bodyOf(request, bytes)),
  );
  fastify.addContentTypeParser(mediaTypes.bytes, (_request, payload, done) => done(null, payload));
  fastify.addHook('onRequest', async (request) => admit(request));
}

const mediaTypes = { json: 'application/json', bytes: 'application/octet-stream' } as const;

const takenBy = ({ routeOptions }: FastifyRequest): Taken => routeOptions.config.takes ?? 'nothing';

/** A route that takes nothing takes `{}` too: many clients cannot leave a body out. */
const bodyOf = (request: FastifyRequest, bytes: Buffer): unknown => {
  const body = parseJson(bytes);
  if (takenBy(request) === 'json') return body;
  if (body === undefined || JSON.stringify(body) === '{}') return undefined;
  throw new InvalidRequest('This route takes no body. Leave it out.');
};

const admit = (request: FastifyRequest): void => {
  if (request.is404) throw new RouteNotFound(request.method, pathOf(request));
  demandUtf8Query(request);
  if (request.method !== 'GET' && request.method !== 'HEAD') demandMediaType(request);
};

/** `%CF%F0` is no UTF-8: to search for something else instead would be a wrong answer. */
const demandUtf8Query = ({ url }: FastifyRequest): void => {
  try {
    decodeURIComponent(url.slice(url.indexOf('?') + 1));
  } catch {
    throw new InvalidRequest('The query is not percent-encoded UTF-8. Encode it anew.');
  }
};

const demandMediaType = (request: FastifyRequest): void => {
  const { headers } = request;
  const taken = takenBy(request);
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const takes = mediaTypeOf[taken === 'nothing' ? 'json' : taken];
  const isEmpty = !headers['transfer-encoding'] && !Number(headers['content-length'] ?? 0);
  if (type === '' && isEmpty) return;
  const coding = headers['content-encoding'] ?? 'identity';
  const isTaken = type.trim() === takes && coding === 'identity' && isUtf8(taken, parameters);
  if (!isTaken) throw new MediaTypeNotSupported(mediaTypeOf[taken], headers['content-type']);
};

const isUtf8 = (taken: Taken, parameters: readonly string[]): boolean =>
  taken === 'bytes' ||
  parameters.every(
    (each) => !/^\s*charset\s*=/.test(each) || /^\s*charset\s*=\s*"?utf-?8"?\s*$/.test(each),
  );
