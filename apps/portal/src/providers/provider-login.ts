import type { Assurance } from '@chancery/kernel';
import * as openid from 'openid-client';
import { claimedBy, type Claimed } from './claims.js';
import { acrValuesFor, type IdentityProvider } from './identity-provider.js';

/** What the browser keeps while its user is at the provider; it comes back with the code. */
export interface LoginAttempt {
  readonly provider: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The page to return to. */
  readonly to: string;
  /** The login is to be added to the one of the session. */
  readonly isFurther?: true;
}

export interface LoginWish {
  readonly to: string;
  readonly language: string;
  readonly least?: Assurance | undefined;
  readonly isFurther?: boolean;
}

export interface LoginStart {
  readonly address: URL;
  readonly attempt: LoginAttempt;
}

/**
 * The code flow of OpenID Connect with PKCE, `state` and `nonce`, on the server: no token reaches the browser, and none
 * is kept.
 */
export class ProviderLogin {
  private found: openid.Configuration | undefined;

  constructor(
    readonly provider: IdentityProvider,
    private readonly portal: URL,
  ) {}

  /** Where the browser goes next, and what it keeps. */
  async begin({ to, language, least, isFurther }: LoginWish): Promise<LoginStart> {
    const attempt: LoginAttempt = {
      ...{ provider: this.provider.id, to },
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      verifier: openid.randomPKCECodeVerifier(),
      ...(isFurther && { isFurther }),
    };
    const acrValues = acrValuesFor(this.provider, least ?? 'none'); // asked for, so that it is told
    const address = openid.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.callback().href,
      scope: this.provider.scope,
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
      ui_locales: language,
      ...(acrValues.length > 0 && { acr_values: acrValues.join(' ') }),
      ...((least || isFurther) && { prompt: 'login' }),
    });
    return { address, attempt };
  }

  /** Who came. Throws if the answer does not belong to the attempt, does not hold or names nobody. */
  async end(search: string, { state, nonce, verifier }: LoginAttempt): Promise<Claimed> {
    const answer = this.callback();
    answer.search = search;
    const tokens = await openid.authorizationCodeGrant(await this.configuration(), answer, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claimed = claimedBy({ ...tokens.claims() }, this.provider);
    if (!claimed) throw new Error(`${this.provider.id} does not say who the person is`);
    return claimed;
  }

  private callback(): URL {
    return new URL('/auth/callback', this.portal);
  }

  /** Asked of the provider at the first login, so that the portal starts without it. */
  private async configuration(): Promise<openid.Configuration> {
    const { issuer: address, client, secret } = this.provider;
    const issuer = new URL(address);
    const options = issuer.protocol === 'http:' ? { execute: [openid.allowInsecureRequests] } : {};
    const authentication = secret === undefined ? openid.None() : undefined;
    this.found ??= await openid.discovery(issuer, client, secret, authentication, options);
    return this.found;
  }
}
