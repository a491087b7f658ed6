import { EventStoreModule, type CommandObserver } from '@chancery/event-store';
import { Database, PostgresKeyVault, ReadStore, ReadStoreModule } from '@chancery/read-store';
import type { DynamicModule } from '@nestjs/common';
import type { StoreSettings } from './settings.js';

export interface StoreOptions {
  readonly settings: StoreSettings;
  /** The event schemas of every context whose events the program reads or writes. */
  readonly schemas: readonly Readonly<Record<string, unknown>>[];
  readonly observe?: CommandObserver;
  /** How many folded streams the command runner keeps in memory. */
  readonly cachedStreams?: number;
  /** Keep those up to date with what other programs record. */
  readonly follows?: boolean;
  readonly onError?: (error: Error) => void;
}

/** The modules that give a Nest program its two stores. */
export const storeModules = ({
  settings,
  schemas,
  observe,
  cachedStreams,
  follows,
  onError,
}: StoreOptions): DynamicModule[] => {
  const database = new Database({ url: settings.databaseUrl, ...(onError && { onError }) });
  const vault = new PostgresKeyVault(database, settings.masterKey);
  return [
    ReadStoreModule.forRoot(new ReadStore(database)),
    EventStoreModule.forRoot({
      address: settings.eventStoreUrl,
      schemas,
      vault,
      ...(observe && { observe }),
      ...(cachedStreams !== undefined && { cachedStreams }),
      ...(follows !== undefined && { follows }),
    }),
  ];
};
