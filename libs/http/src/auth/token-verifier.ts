import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JSONWebKeySet, JWTPayload, JWTVerifyGetKey, JWTVerifyResult } from 'jose';
import { LRUCache } from 'lru-cache';
import { Unauthenticated } from '../problems/http.errors.js';
import { isService } from './services.js';
import { checkLife, checkType, type TokenType } from './token-checks.js';

export interface TokenOptions {
  readonly issuer: string;
  readonly audience: string;
  /** Where the issuer's public keys are, or the keys themselves. */
  readonly jwks: URL | JSONWebKeySet;
  /** Which type the header has to name. */
  readonly type: TokenType;
  /** From `iat` to `exp`. */
  readonly longestLifeSeconds: number;
  /** Whose tokens are those of a service of the platform: `SUBJECT`, or `azp=CLIENT`. */
  readonly services: readonly string[];
}

/** What a token says about its bearer. `isPlatform`: a service of the platform, not an officer. */
export interface Claims {
  readonly subject: string;
  readonly isPlatform: boolean;
}

const clockToleranceSeconds = 5;
const longestMemoryMs = 60_000;
const algorithms = ['ES256', 'ES384', 'EdDSA', 'RS256', 'PS256'];

/** Verifies bearer tokens. A valid token is not verified again for a minute, nor beyond its expiry. */
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
    const { type, longestLifeSeconds, services } = this.options;
    const { payload, protectedHeader } = await this.decoded(token);
    checkType(type, protectedHeader, payload);
    checkLife(payload, { longestSeconds: longestLifeSeconds, clockToleranceSeconds });
    const claims = { subject: payload.sub ?? '', isPlatform: isService(services, payload) };
    this.keep(token, claims, payload);
    return claims;
  }

  private keep(token: string, claims: Claims, { exp = 0 }: JWTPayload): void {
    const remainingMs = exp * 1_000 - Date.now();
    if (remainingMs > 0)
      this.held.set(token, claims, { ttl: Math.min(remainingMs, longestMemoryMs) });
  }

  private async decoded(token: string): Promise<JWTVerifyResult> {
    const { issuer, audience } = this.options;
    try {
      return await jwtVerify(token, this.keys, {
        issuer,
        audience,
        algorithms,
        requiredClaims: ['sub', 'iat', 'exp'],
        clockTolerance: clockToleranceSeconds,
      });
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new Unauthenticated('it has expired');
      if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) throw error;
      throw new Unauthenticated('it does not hold');
    }
  }
}
