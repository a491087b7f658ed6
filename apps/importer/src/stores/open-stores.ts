import { startEventStore } from '@chancery/embedded-eventstore';
import { startPostgres } from '@chancery/embedded-postgres';
import { dataDirOf, storeSettings } from '@chancery/program';
import type { StoreSettings } from '@chancery/program';
import { DataFolder } from './data-folder.js';

/** Stops the stores that were started for the import, and no others. */
export type Close = () => Promise<void>;

/**
 * Takes the stores that the operator named, or those of the office that runs over the data folder; where
 * none runs, starts the embedded ones for as long as the import takes.
 */
export const openStores = async (env: NodeJS.ProcessEnv): Promise<[StoreSettings, Close]> => {
  const folder = new DataFolder(dataDirOf(env));
  if (folder.hasOffice()) return [storeSettings(env), () => Promise.resolve()];
  const embedded = new EmbeddedStores(folder);
  try {
    const databaseUrl = env['DATABASE_URL'] ?? (await embedded.startDatabase());
    const eventStoreUrl = env['EVENTSTORE_URL'] ?? (await embedded.startLog());
    const found = { ...env, DATABASE_URL: databaseUrl, EVENTSTORE_URL: eventStoreUrl };
    return [storeSettings(found), () => embedded.stop()];
  } catch (error) {
    await embedded.stop();
    throw error;
  }
};

class EmbeddedStores {
  private readonly started: { stop(): Promise<void> }[] = [];

  constructor(private readonly folder: DataFolder) {}

  /** The parties' keys lie in the database, and what wraps them in the folder beside it. */
  async startDatabase(): Promise<string> {
    const postgres = await startPostgres({ dataDir: this.folder.within('postgres') });
    this.started.push(postgres);
    this.folder.ensureMasterKey();
    return postgres.url;
  }

  async startLog(): Promise<string> {
    const unix = this.folder.socket('eventstore');
    const dataDir = this.folder.within('eventstore');
    this.started.push(await startEventStore({ dataDir, listen: { unix } }));
    return `unix:${unix}`;
  }

  async stop(): Promise<void> {
    for (const store of this.started.splice(0).reverse()) await store.stop();
  }
}
