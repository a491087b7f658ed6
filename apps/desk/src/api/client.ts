import createClient, { type Middleware } from 'openapi-fetch';
import { locale } from '../words/words.js';
import { actingFor } from './acting-for.js';
import { actingUnit } from './acting-unit.js';
import { failureOf, SignedOut, Unreachable } from './refusals.js';
import type { components, paths } from './schema.js';

export type Schemas = components['schemas'];

/** The position of this tab's last command: lists that are asked next hold at least that. */
let ownPosition = -1n;
let behindSeconds = 0;

const signedOut = new Set<() => void>();

/** Tells when an answer says that the session has ended. */
export const onSignedOut = (tell: () => void): (() => void) => {
  signedOut.add(tell);
  return () => void signedOut.delete(tell);
};

/** For how many seconds what is shown lags behind the record, as of the last answer. */
export const secondsBehind = (): number => behindSeconds;

/** What is asked and done in one's own name, for whomever else one acts. */
const isOfOneself = (path: string): boolean => path.includes('substitutions');

const carry: Middleware = {
  onRequest({ request, schemaPath }) {
    const unit = actingUnit();
    request.headers.set('Accept-Language', locale());
    if (unit) request.headers.set('Chancery-Acting-Unit', unit);
    const holder = isOfOneself(schemaPath) ? undefined : actingFor();
    if (holder) request.headers.set('Chancery-On-Behalf-Of', holder);
    if (request.method === 'GET' && ownPosition >= 0n)
      request.headers.set('Chancery-Position', String(ownPosition));
  },
  onResponse({ request, response }) {
    const position = response.headers.get('Chancery-Position');
    if (request.method !== 'GET' && response.ok && position) {
      const reached = BigInt(position);
      if (reached > ownPosition) ownPosition = reached;
    }
    if (request.method === 'GET')
      behindSeconds = Number(
        /seconds=(\d+)/.exec(response.headers.get('Chancery-Behind') ?? '')?.[1] ?? 0,
      );
  },
};

export const client = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });
client.use(carry);

interface Outcome<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** The data of an answer. Throws Refused, Unreachable or SignedOut. */
export const dataOf = async <Data>(call: Promise<Outcome<Data>>): Promise<Data> => {
  const { data, error, response } = await call.catch(() => {
    throw new Unreachable('no connection');
  });
  if (response.ok) return data as Data;
  const failure = failureOf(response, error);
  if (failure instanceof SignedOut) for (const tell of signedOut) tell();
  throw failure;
};

/** The headers of a command: repeated with the same key it is done once. */
export const keyed = (key: string): { headers: Record<string, string> } => ({
  headers: { 'Idempotency-Key': key },
});
