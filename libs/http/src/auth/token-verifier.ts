import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JSONWebKeySet, JWTPayload, JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { Unauthenticated } from '../problems/http.errors.js';

export interface TokenOptions {
  readonly issuer: string;
  readonly audience: string;
  /** Where the issuer's public keys are, or the keys themselves. */
  readonly jwks: URL | JSONWebKeySet;
}

/** What a token says about its bearer. `isPlatform`: a service of the platform, not an officer. */
export interface Claims {
  readonly subject: string;
  readonly isPlatform: boolean;
}

const clockToleranceSeconds = 5;
const longestMemoryMs = 60_000;
const algorithms = ['ES256', 'ES384', 'EdDSA', 'RS256', 'PS256'];

/** Verifies bearer tokens. A token that held is not verified again for a minute, nor beyond its expiry. */
export class TokenVerifier {
  private readonly held = new LRUCache<string, Claims>({ max: 10_000, ttl: longestMemoryMs });
  private readonly keys: JWTVerifyGetKey;

  constructor(private readonly options: TokenOptions) {
    const { jwks } = options;
    this.keys = jwks instanceof URL ? createRemoteJWKSet(jwks) : createLocalJWKSet(jwks);
  }

  /** Throws Unauthenticated, or what kept the keys from being fetched. */
  async verify(token: string): Promise<Claims> {
    const known = this.held.get(token);
    if (known) return known;
    const payload = await this.payloadOf(token);
    const claims = claimsOf(payload);
    const remainingMs = (payload.exp ?? 0) * 1_000 - Date.now();
    if (remainingMs > 0)
      this.held.set(token, claims, { ttl: Math.min(remainingMs, longestMemoryMs) });
    return claims;
  }

  private async payloadOf(token: string): Promise<JWTPayload> {
    const { issuer, audience } = this.options;
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['sub', 'exp'],
        clockTolerance: clockToleranceSeconds,
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new Unauthenticated('it has expired');
      if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) throw error;
      throw new Unauthenticated('it does not hold');
    }
  }
}

const claimsOf = ({ sub, scope }: JWTPayload): Claims => ({
  subject: sub ?? '',
  isPlatform: typeof scope === 'string' && scope.split(' ').includes('platform'),
});
