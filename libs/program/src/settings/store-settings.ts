import path from 'node:path';
import { keptMasterKey, runningOffice } from '@chancery/one-machine';
import { SettingsRefused } from './read-settings.js';
import type { Settings } from './schema.js';

/** Addresses of the two stores. */
export interface StoreAddresses {
  readonly eventStoreUrl: string;
  readonly databaseUrl: string;
}

/** The stores, and the key that wraps the parties' keys. */
export interface StoreSettings extends StoreAddresses {
  readonly masterKey: string;
}

type AskedAddresses = Pick<Settings, 'CHANCERY_DATA' | 'EVENTSTORE_URL' | 'DATABASE_URL'>;
type Asked = AskedAddresses & Pick<Settings, 'CHANCERY_MASTER_KEY'>;

/**
 * Addresses from `EVENTSTORE_URL` and `DATABASE_URL`. An address that is not set is taken from the office that
 * `npm start` runs on the data folder. Throws SettingsRefused.
 */
export const storeAddresses = (settings: AskedAddresses): StoreAddresses => {
  const office = runningOffice(path.resolve(settings.CHANCERY_DATA));
  const { EVENTSTORE_URL: events, DATABASE_URL: database } = settings;
  return {
    eventStoreUrl: need(settings, 'EVENTSTORE_URL', events ?? office?.eventStoreUrl),
    databaseUrl: need(settings, 'DATABASE_URL', database ?? office?.databaseUrl),
  };
};

/** Like `storeAddresses`, with `CHANCERY_MASTER_KEY` or the key in the data folder. Throws SettingsRefused. */
export const storeSettings = (settings: Asked): StoreSettings => ({
  ...storeAddresses(settings),
  masterKey: need(
    settings,
    'CHANCERY_MASTER_KEY',
    settings.CHANCERY_MASTER_KEY ?? keptMasterKey(path.resolve(settings.CHANCERY_DATA)),
  ),
});

const need = (
  { CHANCERY_DATA: folder }: AskedAddresses,
  name: string,
  found: string | undefined,
): string => {
  if (found) return found;
  throw new SettingsRefused(
    `${name} is not set, and no office is running on ${path.resolve(folder)} to take it from.`,
  );
};
