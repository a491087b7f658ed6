import {
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CommandRunner, type CommandObserver } from './command-runner.js';
import { schemaTable } from './codec.js';
import { EventStore } from './event-store.js';
import type { KeyVault } from './key-vault.js';
import { RememberedStreams } from './remembered-streams.js';
import type { SnapshotStore } from './snapshot-store.js';

export interface EventStoreModuleOptions {
  readonly address: string;
  /** The event schemas of every context whose events this program reads or writes. */
  readonly schemas: readonly Readonly<Record<string, unknown>>[];
  readonly vault: KeyVault;
  readonly observe?: CommandObserver;
  /** How many bytes of folded streams the runner keeps in memory. */
  readonly cacheBytes?: number;
  /** Where snapshots of long streams are kept. */
  readonly snapshots?: SnapshotStore;
  /** Keep those up to date with what other programs record. */
  readonly follows?: boolean;
}

/** Whether the log is to be followed, and how that is ended. */
class Following {
  readonly end = new AbortController();
  constructor(readonly isWanted: boolean) {}
}

/** Gives a program the event store, the command runner and whole streams to read, and closes the connection when it stops. */
@Module({})
export class EventStoreModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    private readonly store: EventStore,
    private readonly runner: CommandRunner,
    private readonly following: Following,
  ) {}

  static forRoot(options: EventStoreModuleOptions): DynamicModule {
    const { address, schemas, vault, observe, cacheBytes, snapshots, follows = false } = options;
    const store = new EventStore({ address, schemas: schemaTable(...schemas), vault });
    const runner = new CommandRunner(store, {
      ...(observe && { observe }),
      ...(cacheBytes !== undefined && { cacheBytes }),
      ...(snapshots && { snapshots }),
    });
    return {
      module: EventStoreModule,
      global: true,
      providers: [
        { provide: EventStore, useValue: store },
        { provide: CommandRunner, useValue: runner },
        { provide: Following, useValue: new Following(follows) },
        { provide: RememberedStreams, useValue: new RememberedStreams(store) },
      ],
      exports: [EventStore, CommandRunner, RememberedStreams],
    };
  }

  onApplicationBootstrap(): void {
    const { isWanted, end } = this.following;
    if (isWanted) void this.runner.follow(end.signal).catch(() => undefined);
  }

  async onApplicationShutdown(): Promise<void> {
    this.following.end.abort();
    await this.store.close();
  }
}
