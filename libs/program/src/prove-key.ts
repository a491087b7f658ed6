import { setTimeout as sleep } from 'node:timers/promises';
import type { StoreSettings } from './settings/store-settings.js';

const betweenMs = 1_000;

/**
 * Throws MasterKeyRefused unless the master key is that of the database. If Postgres cannot tell at present, the
 * program goes on, and `refused` is called as soon as the key turns out to be wrong.
 */
export const proveKey = async (
  settings: StoreSettings,
  refused: (error: unknown) => void,
): Promise<void> => {
  if (!(await isProven(settings))) void untilProven(settings).catch(refused);
};

const untilProven = async (settings: StoreSettings): Promise<void> => {
  do await sleep(betweenMs, undefined, { ref: false });
  while (!(await isProven(settings)));
};

/** False if the database cannot be asked at present. Throws MasterKeyRefused. */
const isProven = async ({ databaseUrl, masterKey }: StoreSettings): Promise<boolean> => {
  const { Database, MasterKeyRefused, proveMasterKey } = await import('@chancery/read-store');
  const database = new Database({ url: databaseUrl, connections: 1 });
  try {
    await proveMasterKey(database, masterKey);
    return true;
  } catch (error) {
    if (error instanceof MasterKeyRefused) throw error;
    return false;
  } finally {
    await database.close();
  }
};
