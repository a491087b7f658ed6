import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { directorySchemas, DirectoryModule } from '@chancery/directory';
import { documentsPolicies, documentsSchemas, DocumentsModule } from '@chancery/documents';
import { EventStore } from '@chancery/event-store';
import { createLogger, NestLog, runProgram, storeModules, storeSettings } from '@chancery/program';
import { PolicyCheckpoints, ReadStore } from '@chancery/read-store';
import { registersSchemas, RegistersModule } from '@chancery/registers';
import { Reactor } from './reactor.js';

const logger = createLogger({ name: 'reactor', level: process.env['LOG_LEVEL'] ?? 'info' });

@Module({})
class ReactorModule {}

const open = (): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(
    {
      module: ReactorModule,
      imports: [
        CqrsModule.forRoot(),
        ...storeModules({
          settings: storeSettings(process.env),
          schemas: [directorySchemas, registersSchemas, documentsSchemas],
          cachedStreams: 100, // each document is looked at once
          onError: (error) => logger.warn({ err: error }, 'a connection to Postgres failed'),
        }),
        DirectoryModule,
        RegistersModule,
        DocumentsModule,
      ],
    },
    { logger: new NestLog(logger), abortOnError: false },
  );

await runProgram(async () => {
  const app = await open();
  const rows = app.get(ReadStore);
  const reactor = new Reactor(documentsPolicies, rows, {
    store: app.get(EventStore),
    bus: app.get(CommandBus),
    checkpoints: new PolicyCheckpoints(rows.database),
    logger,
    onReaction: (policy, secondsLate) => logger.debug({ policy, secondsLate }, 'reacted'),
  });
  reactor.start();
  return {
    close: async () => {
      await reactor.stop();
      await app.close();
    },
  };
});
