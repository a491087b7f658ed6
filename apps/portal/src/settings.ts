import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  fileSettings,
  portalAddressOf,
  portalPortOf,
  readSettings as readAll,
  storeSettings,
  type FileSettings,
  type SettingsOf,
  type StoreSettings,
} from '@chancery/program';
import { parseProviders, type IdentityProvider } from './providers/identity-provider.js';
import type { LoginSettings } from './session/logins.js';

export interface PortalSettings {
  readonly host: string;
  readonly port: number;
  readonly stores: StoreSettings;
  readonly operatorToken: string | undefined;
  /** The authorities that this portal serves; all if undefined. */
  readonly authorities: readonly string[] | undefined;
  readonly logins: LoginSettings;
  readonly files: FileSettings;
  /** Reverse proxies that say for whom they ask. */
  readonly proxies: readonly string[];
  /** How many requests a minute one network may make. */
  readonly requestsAMinute: number;
}

/** Settings of the portal from the environment. Throws SettingsRefused. */
export const readSettings = (env: NodeJS.ProcessEnv): PortalSettings => {
  const settings = readAll('portal', env);
  return {
    host: settings.HOST,
    port: portalPortOf(settings),
    stores: storeSettings(settings),
    operatorToken: settings.CHANCERY_OPERATOR_TOKEN,
    authorities: settings.CHANCERY_PORTAL_AUTHORITIES,
    files: fileSettings(settings),
    logins: { address: portalAddressOf(settings), providers: providersOf(settings) },
    proxies: settings.CHANCERY_PORTAL_PROXIES ?? [],
    requestsAMinute: settings.CHANCERY_PORTAL_LIMIT,
  };
};

/** The file that is named has to be there; the one in the data folder may be missing: nobody can log in then. */
const providersOf = (settings: SettingsOf<'portal'>): readonly IdentityProvider[] => {
  const named = settings.CHANCERY_IDENTITY_PROVIDERS;
  const file = named ?? path.join(settings.CHANCERY_DATA, 'identity-providers.json');
  if (named === undefined && !existsSync(file)) return [];
  return parseProviders(readFileSync(file, 'utf8'), file);
};
