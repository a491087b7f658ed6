import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EventStore, noKeys, schemaTable } from '@chancery/event-store';
import { Database, ReadStore } from '@chancery/read-store';
import { schemas } from '../contexts.js';

export interface Stores {
  readonly source: EventStore;
  readonly reads: ReadStore;
  close(): Promise<void>;
}

/** The stores of the environment, or those of the office that runs on `CHANCERY_DATA` (default `./data`). */
export const openStores = (env: NodeJS.ProcessEnv): Stores => {
  const { EVENTSTORE_URL: events, DATABASE_URL: database } = env;
  const { eventStoreUrl, databaseUrl } =
    events && database ? { eventStoreUrl: events, databaseUrl: database } : runningOffice(env);
  const source = new EventStore({
    address: eventStoreUrl,
    schemas: schemaTable(...schemas),
    vault: noKeys,
  });
  const reads = new ReadStore(new Database({ url: databaseUrl }));
  return {
    source,
    reads,
    async close() {
      await source.close();
      await reads.close();
    },
  };
};

interface Addresses {
  readonly eventStoreUrl: string;
  readonly databaseUrl: string;
}

const runningOffice = (env: NodeJS.ProcessEnv): Addresses => {
  const folder = resolve(env['CHANCERY_DATA'] ?? 'data');
  const file = join(folder, 'runtime.json');
  if (!existsSync(file)) {
    throw new Error(
      `No office runs on ${folder}. Start it, or give EVENTSTORE_URL and DATABASE_URL.`,
    );
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Addresses;
};
