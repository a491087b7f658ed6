import type { JWTHeaderParameters, JWTPayload } from 'jose';
import { Unauthenticated } from '../problems/http.errors.js';

/** `at+jwt`: only access tokens as RFC 9068 marks them. `any`: also unmarked ones, but no ID tokens. */
export type TokenType = 'at+jwt' | 'any';

const marked = /^(application\/)?at\+jwt$/i;
const unmarked = /^(application\/)?jwt$/i;
/** Claims that an ID token has and an access token has not (OpenID Connect Core 3.1.3.6, 3.3.2.11). */
const idTokenClaims = ['nonce', 'at_hash', 'c_hash', 's_hash'];

/**
 * Refuses tokens that were not made to call an API. Many providers leave the header's `typ` at `JWT`, so such
 * a token is taken unless its claims are those of an ID token; any other type is refused. Throws Unauthenticated.
 */
export const checkType = (
  type: TokenType,
  { typ = 'JWT' }: Partial<JWTHeaderParameters>,
  claims: JWTPayload,
): void => {
  if (marked.test(typ)) return;
  if (type === 'at+jwt')
    throw new Unauthenticated(`it is of type "${typ}", and only "at+jwt" is taken here`);
  const isBearer = claims['typ'] === undefined || claims['typ'] === 'Bearer';
  if (!unmarked.test(typ) || !isBearer || idTokenClaims.some((claim) => claim in claims))
    throw new Unauthenticated('it is not an access token');
};

interface LifeLimits {
  readonly longestSeconds: number;
  readonly clockToleranceSeconds: number;
}

/** Refuses a token that was issued in the future or that lives too long. Throws Unauthenticated. */
export const checkLife = (
  { iat = 0, exp = 0 }: JWTPayload,
  { longestSeconds, clockToleranceSeconds }: LifeLimits,
): void => {
  if (iat > Date.now() / 1_000 + clockToleranceSeconds)
    throw new Unauthenticated('it was issued in the future (iat)');
  if (exp - iat > longestSeconds)
    throw new Unauthenticated(`it lives longer than the ${longestSeconds} s that are allowed`);
};
