import {
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { contexts, contextsIn, projectionsOf, schemasOf } from '@chancery/contexts';
import { SearchLanguages } from '@chancery/documents';
import { EventStore, EventStoreModule, noKeys } from '@chancery/event-store';
import { Database, Projector, ReadStore, ReadStoreModule } from '@chancery/read-store';
import type { Logger } from 'pino';
import type { Settings } from './settings.js';

/** Runs the projections from start to end of the program; connections outlive them. */
@Module({})
export class ProjectorModule implements OnApplicationBootstrap, OnModuleDestroy {
  constructor(
    private readonly projector: Projector,
    private readonly store: ReadStore,
    private readonly languages: SearchLanguages,
  ) {}

  static forRoot(
    { eventStoreUrl, databaseUrl, lanes, languages }: Settings,
    log: Logger,
  ): DynamicModule {
    const database = new Database({ url: databaseUrl, onError: (error) => log.warn(error) });
    return {
      module: ProjectorModule,
      imports: [
        EventStoreModule.forRoot({
          address: eventStoreUrl,
          schemas: schemasOf(contexts),
          vault: noKeys,
        }),
        ReadStoreModule.forRoot(new ReadStore(database)),
      ],
      providers: [
        { provide: SearchLanguages, useValue: languages },
        {
          provide: Projector,
          inject: [EventStore],
          useFactory: (source: EventStore) =>
            new Projector({
              database,
              source,
              projections: projectionsOf(contextsIn(languages)),
              lanes,
              log: (message) => log.info(message),
            }),
        },
      ],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    const known = await this.store.languages().catch(() => undefined);
    if (known) this.languages.demand(known);
    this.projector.start();
    await this.projector.prepared;
  }

  async onModuleDestroy(): Promise<void> {
    await this.projector.stop();
  }
}
