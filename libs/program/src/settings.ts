import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dataDirOf, runningOffice } from '@chancery/one-machine';

/** Where the stores are, and the key that wraps the parties' keys. */
export interface StoreSettings {
  readonly eventStoreUrl: string;
  readonly databaseUrl: string;
  readonly masterKey: string;
}

/** A setting that the program cannot do without is missing. */
export class SettingMissing extends Error {}

/**
 * The stores from `EVENTSTORE_URL`, `DATABASE_URL` and `CHANCERY_MASTER_KEY`; what is not given is taken
 * from the office that `npm start` runs on this data folder. Throws SettingMissing.
 */
export const storeSettings = (env: NodeJS.ProcessEnv): StoreSettings => {
  const dataDir = dataDirOf(env);
  const office = runningOffice(dataDir);
  const need = (name: string, found: string | undefined): string => {
    if (found) return found;
    throw new SettingMissing(
      `${name} is not set, and no office is running on ${dataDir} to take it from.`,
    );
  };
  return {
    eventStoreUrl: need('EVENTSTORE_URL', env['EVENTSTORE_URL'] ?? office?.eventStoreUrl),
    databaseUrl: need('DATABASE_URL', env['DATABASE_URL'] ?? office?.databaseUrl),
    masterKey: need(
      'CHANCERY_MASTER_KEY',
      env['CHANCERY_MASTER_KEY'] ?? readText(path.join(dataDir, 'master.key')),
    ),
  };
};

const readText = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
};
