import { ensureMasterKey, keptMasterKey } from '@chancery/one-machine';
import type { Settings } from './settings.js';

/**
 * The master key: that of the settings, else the one in the data folder. One is made only for a database that never
 * had any: to a database whose key is lost, a new key would be a wrong one. Throws MasterKeyRefused.
 */
export const masterKeyFor = async (
  { dataDir, masterKey }: Pick<Settings, 'dataDir' | 'masterKey'>,
  databaseUrl: string,
): Promise<string> => {
  const known = masterKey ?? keptMasterKey(dataDir);
  if (known !== undefined) return known;
  const { Database, demandNoMasterKey } = await import('@chancery/read-store');
  const database = new Database({ url: databaseUrl, connections: 1 });
  await demandNoMasterKey(database).finally(() => database.close());
  return ensureMasterKey(dataDir);
};
