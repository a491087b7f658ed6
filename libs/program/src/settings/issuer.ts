import { isLoopback, isOnThisMachine } from './loopback.js';
import { SettingsRefused } from './read-settings.js';
import type { Settings } from './schema.js';

/** Whose tokens are believed: those of the configured issuer, or those signed with the key in the data folder. */
export type IssuerChoice = 'configured' | 'development';

type Asked = Pick<
  Settings,
  | 'HOST'
  | 'EVENTSTORE_URL'
  | 'DATABASE_URL'
  | 'CHANCERY_JWKS_URL'
  | 'CHANCERY_ISSUER'
  | 'CHANCERY_DEVELOPMENT_TOKENS'
  | 'CHANCERY_INSECURE_DEVELOPMENT_TOKENS_ON_ANY_HOST'
>;

const configure = 'Set CHANCERY_JWKS_URL and CHANCERY_ISSUER to those of your identity provider';

/**
 * Chooses the issuer. A configured one is never mixed with development tokens, and those are believed only on
 * this machine, unless the setting with the loud name says otherwise. Throws SettingsRefused.
 */
export const chooseIssuer = (settings: Asked): IssuerChoice => {
  const { CHANCERY_JWKS_URL: jwks, CHANCERY_ISSUER: issuer } = settings;
  const wishes = settings.CHANCERY_DEVELOPMENT_TOKENS;
  if (jwks || issuer) {
    const missing = !jwks ? 'CHANCERY_JWKS_URL' : !issuer ? 'CHANCERY_ISSUER' : undefined;
    if (missing) throw new SettingsRefused(`${missing} is not set. ${configure}.`);
    if (wishes)
      throw new SettingsRefused(
        'CHANCERY_DEVELOPMENT_TOKENS is on and CHANCERY_ISSUER is set. Only one issuer can be believed: remove one of them.',
      );
    return 'configured';
  }
  if (!wishes)
    throw new SettingsRefused(
      `CHANCERY_JWKS_URL and CHANCERY_ISSUER are not set, so no token could be believed. ${configure}.`,
    );
  if (!isLoopback(settings.HOST) && !settings.CHANCERY_INSECURE_DEVELOPMENT_TOKENS_ON_ANY_HOST)
    throw new SettingsRefused(
      `HOST is "${settings.HOST}", open to other machines, and development tokens are on. ${configure}, or HOST to 127.0.0.1.`,
    );
  return 'development';
};

/**
 * Settings as `npm start` means them: development tokens are on if nothing else is said and all runs on this
 * machine, the stores included.
 */
export const onOneMachine = <S extends Asked>(settings: S): S => {
  const isConfigured = settings.CHANCERY_JWKS_URL ?? settings.CHANCERY_ISSUER;
  const stores = [settings.EVENTSTORE_URL, settings.DATABASE_URL];
  if (settings.CHANCERY_DEVELOPMENT_TOKENS !== undefined || isConfigured) return settings;
  return { ...settings, CHANCERY_DEVELOPMENT_TOKENS: stores.every(isOnThisMachine) };
};
