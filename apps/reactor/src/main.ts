import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { contexts, modulesOf, policiesOf, schemasOf } from '@chancery/contexts';
import { CommandRunner, EventStore } from '@chancery/event-store';
import {
  NestLog,
  readSettings,
  runProgram,
  storeAddresses,
  StoresModule,
  untilReachable,
  type StoreAddresses,
} from '@chancery/program';
import { PolicyCheckpoints, ReadStore } from '@chancery/read-store';
import type { Logger } from 'pino';
import { Reactor } from './reactor.js';

@Module({})
class ReactorModule {}

const open = (settings: StoreAddresses, logger: Logger): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(
    {
      module: ReactorModule,
      imports: [
        CqrsModule.forRoot(),
        StoresModule.forRoot({
          settings,
          schemas: schemasOf(contexts),
          cachedStreams: 100, // each document is looked at once
          onError: (error) => logger.warn({ err: error }, 'a connection to Postgres failed'),
        }),
        ...modulesOf(contexts),
      ],
    },
    { logger: new NestLog(logger), abortOnError: false },
  );

await runProgram('reactor', async (logger, metrics) => {
  const settings = storeAddresses(readSettings('reactor', process.env));
  void untilReachable(settings, { say: (line) => logger.warn(line) });
  const app = await open(settings, logger);
  const rows = app.get(ReadStore);
  const reactions = metrics.counter(
    'chancery_policy_reactions_total',
    'Events that a policy has reacted to.',
    ['policy'],
  );
  const late = metrics.gauge(
    'chancery_policy_late_seconds',
    'From an event being recorded to the last reaction of a policy, its patience included.',
    ['policy'],
  );
  const reactor = new Reactor(policiesOf(contexts), rows, {
    store: app.get(EventStore),
    runner: app.get(CommandRunner),
    bus: app.get(CommandBus),
    checkpoints: new PolicyCheckpoints(rows.database),
    logger,
    onReaction: (policy, secondsLate) => {
      reactions.inc({ policy });
      late.set({ policy }, secondsLate);
      logger.debug({ policy, secondsLate }, 'reacted');
    },
  });
  reactor.start();
  return {
    close: async () => {
      await reactor.stop();
      await app.close();
    },
  };
});
