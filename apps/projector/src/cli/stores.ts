import { join, resolve } from 'node:path';
import { contexts, schemasOf } from '@chancery/contexts';
import { EventStore, noKeys, schemaTable } from '@chancery/event-store';
import { readSettings, storeAddresses } from '@chancery/program';
import { Database, ReadStore } from '@chancery/read-store';

export interface Stores {
  readonly source: EventStore;
  readonly reads: ReadStore;
  /** Where uploaded files are kept. */
  readonly filesDir: string;
  close(): Promise<void>;
}

/** The stores of the environment, or those of the office that runs on `CHANCERY_DATA`. Throws SettingsRefused. */
export const openStores = (env: NodeJS.ProcessEnv): Stores => {
  const settings = readSettings('projector', env);
  const { eventStoreUrl, databaseUrl } = storeAddresses(settings);
  const source = new EventStore({
    address: eventStoreUrl,
    schemas: schemaTable(...schemasOf(contexts)),
    vault: noKeys,
  });
  const reads = new ReadStore(new Database({ url: databaseUrl }));
  return {
    source,
    reads,
    filesDir: join(resolve(settings.CHANCERY_DATA), 'files'),
    async close() {
      await source.close();
      await reads.close();
    },
  };
};
