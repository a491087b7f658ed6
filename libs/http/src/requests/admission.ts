import type { FastifyInstance, FastifyRequest } from 'fastify';
import { InvalidRequest, MediaTypeNotSupported, RouteNotFound } from '../problems/http.errors.js';
import { filePartOf } from './file-part.js';
import { filePartsOf } from './file-parts.js';
import { parseJson } from './json.js';
import { parseFields } from './page-fields.js';
import { pathOf } from './path.js';
import { mediaTypes, mediaTypesOf, type Taken } from './takes.js';

/**
 * Decides before a byte of it is read whether a request is one that its route takes, and how its body is read: JSON
 * in whole, bytes as the stream that they come in, also those of files in a form, fields of a page by name. No other
 * body gets past this door.
 */
export const admitRequests = (fastify: FastifyInstance): void => {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    mediaTypes.json,
    { parseAs: 'buffer' },
    (request, bytes: Buffer, done) => done(null, bodyOf(request, bytes)),
  );
  fastify.addContentTypeParser(mediaTypes.bytes, (_request, payload, done) => done(null, payload));
  fastify.addContentTypeParser(mediaTypes.form, (request, payload, done) =>
    done(
      null,
      takenBy(request) === 'files' ? filePartsOf(request, payload) : filePartOf(request, payload),
    ),
  );
  fastify.addContentTypeParser(
    mediaTypes.fields,
    { parseAs: 'buffer' },
    (_request, bytes: Buffer, done) => done(null, parseFields(bytes)),
  );
  fastify.addHook('onRequest', async (request) => admit(request));
};

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
  const takes = mediaTypesOf[taken === 'nothing' ? 'json' : taken];
  const isEmpty = !headers['transfer-encoding'] && !Number(headers['content-length'] ?? 0);
  if (type === '' && isEmpty) return;
  const coding = headers['content-encoding'] ?? 'identity';
  const isTaken = takes.includes(type.trim()) && coding === 'identity';
  if (isTaken && isUtf8(taken, parameters)) return;
  const wanted = mediaTypesOf[taken].join(' or ') || undefined;
  throw new MediaTypeNotSupported(wanted, headers['content-type']);
};

const isUtf8 = (taken: Taken, parameters: readonly string[]): boolean =>
  taken === 'bytes' ||
  taken === 'files' ||
  parameters.every(
    (each) => !/^\s*charset\s*=/.test(each) || /^\s*charset\s*=\s*"?utf-?8"?\s*$/.test(each),
  );
