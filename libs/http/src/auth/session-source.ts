import type { FastifyRequest } from 'fastify';
import { RequestFromElsewhere } from '../problems/http.errors.js';

/**
 * The cookie of a browser's session. Browsers take a `__Host-` cookie over TLS or from this machine alone, for this
 * host alone.
 */
export const sessionCookie = '__Host-desk';

/** Finds out whose session a cookie belongs to. The app binds it to where sessions are kept. */
export abstract class SessionSource {
  /** `undefined`: there is no such session, or it has ended. */
  abstract officerOf(secret: string): Promise<string | undefined>;
}

/** For apps without sessions. */
export const noSessions: SessionSource = { officerOf: () => Promise.resolve(undefined) };

type Sent = Pick<FastifyRequest, 'headers'> & { readonly method?: string };

/** The value of one cookie of a request. */
export const cookieOf = ({ headers }: Sent, name: string): string | undefined =>
  headers.cookie
    ?.split(';')
    .map((each) => each.trim())
    .find((each) => each.startsWith(`${name}=`))
    ?.slice(name.length + 1);

const safeMethods = ['GET', 'HEAD', undefined];

/**
 * A browser sends the cookie with whatever a page asks for, so a request that changes something has to come from a
 * page of this origin. The browser itself says so (Fetch Metadata). Throws RequestFromElsewhere.
 */
export const demandSameOrigin = ({ method, headers }: Sent): void => {
  if (!safeMethods.includes(method) && headers['sec-fetch-site'] !== 'same-origin')
    throw new RequestFromElsewhere();
};
