import path from 'node:path';
import { startEventStore } from '@chancery/embedded-eventstore';
import { startPostgres } from '@chancery/embedded-postgres';
import { ensureMasterKey, runningOffice, socketPath } from '@chancery/one-machine';
import { readSettings, storeSettings } from '@chancery/program';
import type { StoreSettings } from '@chancery/program';

/** Stops the stores that were started for the import, and no others. */
export type Close = () => Promise<void>;

/**
 * Takes the stores that the operator named, or those of the office that runs over the data folder; where
 * none runs, starts the embedded ones for as long as the import takes.
 */
export const openStores = async (env: NodeJS.ProcessEnv): Promise<[StoreSettings, Close]> => {
  const settings = readSettings('importer', env);
  const dataDir = path.resolve(settings.CHANCERY_DATA);
  if (runningOffice(dataDir)) return [storeSettings(settings), () => Promise.resolve()];
  const embedded = new EmbeddedStores(dataDir);
  try {
    const DATABASE_URL = settings.DATABASE_URL ?? (await embedded.startDatabase());
    const EVENTSTORE_URL = settings.EVENTSTORE_URL ?? (await embedded.startLog());
    const found = storeSettings({ ...settings, DATABASE_URL, EVENTSTORE_URL });
    return [found, () => embedded.stop()];
  } catch (error) {
    await embedded.stop();
    throw error;
  }
};

class EmbeddedStores {
  private readonly started: { stop(): Promise<void> }[] = [];

  constructor(private readonly dataDir: string) {}

  /** The parties' keys lie in the database, and what wraps them in the folder beside it. */
  async startDatabase(): Promise<string> {
    const postgres = await startPostgres({ dataDir: path.join(this.dataDir, 'postgres') });
    this.started.push(postgres);
    ensureMasterKey(this.dataDir);
    return postgres.url;
  }

  async startLog(): Promise<string> {
    const unix = socketPath(this.dataDir, 'eventstore');
    const dataDir = path.join(this.dataDir, 'eventstore');
    this.started.push(await startEventStore({ dataDir, listen: { unix } }));
    return `unix:${unix}`;
  }

  async stop(): Promise<void> {
    for (const store of this.started.splice(0).reverse()) await store.stop();
  }
}
