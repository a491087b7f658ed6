/** Hostile requests, each made of a route's description and a number: the same number makes the same request. */
import fc from 'fast-check';
import { randomFrom } from '../../bench/lib/random.js';
import { brokenBodies, contentTypes, misfits } from './misfits.js';
import { oddHeaders } from './headers.js';
import { filled } from './routes.js';
import { fitting } from './values.js';

/** Makes requests to the routes of a description about things with these ids. */
export class Requests {
  constructor({ routes, components, callers, ids, seed }) {
    this.routes = routes;
    this.callers = callers;
    this.ids = ids;
    this.seed = seed;
    this.fits = new Map(routes.map((route) => [route, partsOf(route, { known: ids, components })]));
  }

  /** The request of this number: one that fits, with up to two things wrong. */
  make(number) {
    const random = randomFrom(this.seed * 1_000_003 + number);
    const pick = (list) => list[Math.floor(random() * list.length)];
    const route = pick(this.routes);
    const [parts] = fc.sample(this.fits.get(route), {
      numRuns: 1,
      seed: Math.floor(random() * 2 ** 31),
    });
    const caller = pick(this.callers);
    const request = {
      number,
      route,
      caller,
      ...structuredClone(parts),
      headers: {},
      raw: undefined,
    };
    if (route.body) request.contentType = 'application/json';
    if (route.takesBytes)
      Object.assign(request, {
        contentType: 'application/octet-stream',
        raw: Buffer.from('bytes'),
      });
    for (let wrong = Math.floor(random() * 3); wrong > 0; wrong--)
      pick(changes)(request, { pick, random });
    return request;
  }
}

const partsOf = ({ inPath, inQuery, body }, within) => {
  const all = (parameters) => ({
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.filter((each) => each.in === 'path').map(({ name }) => name),
  });
  return fc.record({
    path: fitting(all(inPath), within),
    query: fitting(all(inQuery), within),
    body: body ? fitting(body, within) : fc.constant(undefined),
  });
};

/** Ways in which a request is made wrong. */
const changes = [
  (request, { pick }) => (request.raw = pick(brokenBodies)),
  (request, { pick }) => (request.contentType = pick(contentTypes)),
  (request, { pick }) => spoil(request.body, pick),
  (request, { pick }) => spoil(request.body, pick),
  (request, { pick }) => spoil(request.path, pick),
  (request, { pick }) => spoil(request.query, pick),
  (request, { pick }) =>
    (request.query[pick(['a', '__proto__', 'limit[]', 'toString', 'cursor'])] = pick(misfits)),
  (request, { pick }) => Object.assign(request.headers, pick(oddHeaders)),
  (request, { pick }) => Object.assign(request.headers, pick(oddHeaders)),
  (request, { pick }) => (request.cutAt = pick([0, 1, 10])),
  (request, { pick }) =>
    (request.tail = pick(['%', '%00', '%E0%A4%A', '/..', '//', '?', '#', '?%FF', ';x', '%2e%2e/'])),
  (request) => Object.assign(request, { contentType: undefined }),
];

/** Puts a misfit in the place of one value, however deep, or takes one away. */
const spoil = (values, pick) => {
  const names = Object.keys(values ?? {});
  if (names.length === 0) return;
  const name = pick(names);
  if (typeof values[name] === 'object' && pick([true, false])) return spoil(values[name], pick);
  if (pick([true, true, true, false])) values[name] = pick(misfits);
  else delete values[name];
};

/** Path and query as they are sent. */
export const targetOf = ({ route, path, query, tail = '' }) => {
  const words = (value) =>
    (typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed().slice(0, 6_000);
  const values = Object.fromEntries(
    Object.entries(path).map(([name, value]) => [name, words(value ?? '')]),
  );
  const asked = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) =>
      [value]
        .flat()
        .slice(0, 20)
        .map((each) => `${encodeURIComponent(name)}=${encodeURIComponent(words(each))}`),
    )
    .join('&');
  return `${filled(route.path, values)}${asked && `?${asked}`.slice(0, 12_000)}${tail}`;
};

/** The body as it is sent, if there is one. */
export const bytesOf = ({ raw, body }) => {
  if (raw !== undefined) return Buffer.from(raw);
  return body === undefined ? undefined : Buffer.from(JSON.stringify(body));
};
