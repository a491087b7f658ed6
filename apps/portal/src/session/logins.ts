import { Inject, Injectable } from '@nestjs/common';
import type { IdentityProvider } from '../providers/identity-provider.js';
import { ProviderLogin } from '../providers/provider-login.js';
import { ProviderNotTrusted } from './portal.errors.js';

/** What the portal's logins go by. */
export interface LoginSettings {
  readonly providers: readonly IdentityProvider[];
  /** Where browsers find the portal. */
  readonly address: URL;
}

export const loginSettings = Symbol('login settings');

/** The ways to log in. */
@Injectable()
export class Logins {
  private readonly logins: ReadonlyMap<string, ProviderLogin>;

  constructor(@Inject(loginSettings) { providers, address }: LoginSettings) {
    this.logins = new Map(providers.map((each) => [each.id, new ProviderLogin(each, address)]));
  }

  get all(): readonly IdentityProvider[] {
    return [...this.logins.values()].map(({ provider }) => provider);
  }

  /** Throws ProviderNotTrusted. */
  get(id: string): ProviderLogin {
    const login = this.logins.get(id);
    if (!login) throw new ProviderNotTrusted(id);
    return login;
  }
}
