import {
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { EventStore, EventStoreModule } from '@chancery/event-store';
import { Database, Projector, ReadStore, ReadStoreModule } from '@chancery/read-store';
import type { Logger } from 'pino';
import { projections, schemas } from './contexts.js';
import { noKeys } from './no-keys.js';
import type { Settings } from './settings.js';

/** Runs the projections from start to end of the program; connections outlive them. */
@Module({})
export class ProjectorModule implements OnApplicationBootstrap, OnModuleDestroy {
  constructor(private readonly projector: Projector) {}

  static forRoot({ eventStoreUrl, databaseUrl, lanes }: Settings, log: Logger): DynamicModule {
    const database = new Database({ url: databaseUrl, onError: (error) => log.warn(error) });
    return {
      module: ProjectorModule,
      imports: [
        EventStoreModule.forRoot({ address: eventStoreUrl, schemas, vault: noKeys }),
        ReadStoreModule.forRoot(new ReadStore(database)),
      ],
      providers: [
        {
          provide: Projector,
          inject: [EventStore],
          useFactory: (source: EventStore) =>
            new Projector({
              database,
              source,
              projections,
              lanes,
              log: (message) => log.info(message),
            }),
        },
      ],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    this.projector.start();
    await this.projector.prepared;
  }

  async onModuleDestroy(): Promise<void> {
    await this.projector.stop();
  }
}
