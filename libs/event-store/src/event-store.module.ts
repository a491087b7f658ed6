import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { CommandRunner, type CommandObserver } from './command-runner.js';
import { schemaTable } from './codec.js';
import { EventStore } from './event-store.js';
import type { KeyVault } from './key-vault.js';
import { RememberedStreams } from './remembered-streams.js';

export interface EventStoreModuleOptions {
  readonly address: string;
  /** The event schemas of every context whose events this program reads or writes. */
  readonly schemas: readonly Readonly<Record<string, unknown>>[];
  readonly vault: KeyVault;
  readonly observe?: CommandObserver;
  /** How many folded streams the runner keeps in memory. */
  readonly cachedStreams?: number;
}

/** Gives a program the event store, the command runner and whole streams to read, and closes the connection when it stops. */
@Module({})
export class EventStoreModule implements OnApplicationShutdown {
  constructor(private readonly store: EventStore) {}

  static forRoot(options: EventStoreModuleOptions): DynamicModule {
    const { address, schemas, vault, observe, cachedStreams } = options;
    const store = new EventStore({ address, schemas: schemaTable(...schemas), vault });
    const runner = new CommandRunner(store, {
      ...(observe && { observe }),
      ...(cachedStreams !== undefined && { cachedStreams }),
    });
    return {
      module: EventStoreModule,
      global: true,
      providers: [
        { provide: EventStore, useValue: store },
        { provide: CommandRunner, useValue: runner },
        { provide: RememberedStreams, useValue: new RememberedStreams(store) },
      ],
      exports: [EventStore, CommandRunner, RememberedStreams],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.store.close();
  }
}
