import type { SignInLinks } from '@chancery/one-machine';
import * as openid from 'openid-client';

export interface Provider {
  readonly kind: 'provider';
  readonly issuer: URL;
  readonly client: string;
  readonly secret: string | undefined;
  /** Where browsers find the desk. */
  readonly address: URL;
}

/** How officers sign in at the desk: at an OpenID provider, by a link that is used once, or not at all. */
export type SignInWay =
  | Provider
  | { readonly kind: 'link'; readonly links: Pick<SignInLinks, 'use'> }
  | { readonly kind: 'none' };

/** What the browser keeps while its user is at the provider; it comes back with the code. */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** The page to return to. */
  readonly to: string;
}

/**
 * The code flow of OpenID Connect with PKCE, on the server: no token reaches the browser. Of the ID token only `sub` is
 * used, and no token is kept.
 */
export class ProviderSignIn {
  private found: openid.Configuration | undefined;

  constructor(private readonly provider: Provider) {}

  /** Where the browser goes next, and what it keeps. */
  async begin(to: string): Promise<{ readonly address: URL; readonly attempt: Attempt }> {
    const attempt: Attempt = {
      state: openid.randomState(),
      nonce: openid.randomNonce(),
      verifier: openid.randomPKCECodeVerifier(),
      to,
    };
    const address = openid.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.callback().href,
      scope: 'openid',
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(attempt.verifier),
      code_challenge_method: 'S256',
    });
    return { address, attempt };
  }

  /** The officer whom the provider names. Throws if the answer does not belong to the attempt or does not hold. */
  async end(search: string, { state, nonce, verifier }: Attempt): Promise<string> {
    const answer = this.callback();
    answer.search = search;
    const tokens = await openid.authorizationCodeGrant(await this.configuration(), answer, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    return tokens.claims()?.sub ?? '';
  }

  private callback(): URL {
    return new URL('/desk/callback', this.provider.address);
  }

  /** Asked of the provider when the first officer signs in, so that the API starts without it. */
  private async configuration(): Promise<openid.Configuration> {
    const { issuer, client, secret } = this.provider;
    const options = issuer.protocol === 'http:' ? { execute: [openid.allowInsecureRequests] } : {};
    const authentication = secret === undefined ? openid.None() : undefined;
    this.found ??= await openid.discovery(issuer, client, secret, authentication, options);
    return this.found;
  }
}
