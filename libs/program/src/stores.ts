import type { CommandObserver } from '@chancery/event-store';
import { Module, type DynamicModule } from '@nestjs/common';
import type { StoreAddresses } from './settings/store-settings.js';

export interface StoreOptions {
  /** Without a master key parties stay sealed, and none can be sealed. */
  readonly settings: StoreAddresses & { readonly masterKey?: string };
  /** The event schemas of every context whose events the program reads or writes. */
  readonly schemas: readonly Readonly<Record<string, unknown>>[];
  readonly observe?: CommandObserver;
  /** How many bytes of folded streams the command runner keeps in memory. */
  readonly cacheBytes?: number;
  /** Keep those up to date with what other programs record. */
  readonly follows?: boolean;
  readonly onError?: (error: Error) => void;
}

/** Gives a Nest program its two stores. Their clients are loaded only here: programs without stores stay small. */
@Module({})
export class StoresModule {
  static async forRoot({ settings, onError, ...options }: StoreOptions): Promise<DynamicModule> {
    const { EventStoreModule, noKeys } = await import('@chancery/event-store');
    const { Database, PostgresKeyVault, PostgresSnapshots, ReadStore, ReadStoreModule } =
      await import('@chancery/read-store');
    const database = new Database({ url: settings.databaseUrl, ...(onError && { onError }) });
    const { masterKey } = settings;
    const vault = masterKey === undefined ? noKeys : new PostgresKeyVault(database, masterKey);
    return {
      module: StoresModule,
      imports: [
        ReadStoreModule.forRoot(new ReadStore(database), masterKey),
        EventStoreModule.forRoot({
          address: settings.eventStoreUrl,
          vault,
          snapshots: new PostgresSnapshots(database),
          ...options,
        }),
      ],
    };
  }
}
