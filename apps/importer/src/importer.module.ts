import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { contexts, modulesOf } from '@chancery/contexts';
import { CommandRunner, EventStore, RememberedStreams } from '@chancery/event-store';
import { ReadStoreModule } from '@chancery/read-store';
import type { ReadStore } from '@chancery/read-store';

/** The contexts that a log is told in, over the stores given. */
@Module({})
export class ImporterModule {
  static over(store: EventStore, readStore: ReadStore): DynamicModule {
    const runner = new CommandRunner(store);
    return {
      module: ImporterModule,
      global: true,
      imports: [CqrsModule.forRoot(), ReadStoreModule.forRoot(readStore), ...modulesOf(contexts)],
      providers: [
        { provide: EventStore, useValue: store },
        { provide: CommandRunner, useValue: runner },
        { provide: RememberedStreams, useValue: new RememberedStreams(store) },
      ],
      exports: [EventStore, CommandRunner, RememberedStreams],
    };
  }
}
