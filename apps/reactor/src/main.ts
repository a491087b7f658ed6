import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule, QueryBus } from '@nestjs/cqrs';
import { contexts, modulesOf, policiesOf, schemasOf } from '@chancery/contexts';
import { CommandRunner, EventStore } from '@chancery/event-store';
import {
  fileSettings,
  FilesModule,
  NestLog,
  portalAddressOf,
  readSettings,
  runProgram,
  storeSettings,
  StoresModule,
  untilReachable,
  type SettingsOf,
  type StoreSettings,
} from '@chancery/program';
import { PolicyCheckpoints, ReadStore, SecretBox } from '@chancery/read-store';
import type { Logger } from 'pino';
import { bridgeRunner } from './bridge/bridge-line.js';
import { deliveryRunner } from './deliveries/delivery-metrics.js';
import { jobRunner } from './job-metrics.js';
import { LedgerRunner } from './ledger-runner.js';
import { runMail, smtpOf } from './mail/mail-line.js';
import { orphanCheck } from './orphan-check.js';
import { Reactor } from './reactor.js';
import { scanningProviders } from './scanning/scanning.providers.js';
import { whileLeading } from './while-leading.js';

@Module({})
class ReactorModule {}

/** What policies react to stays sealed; the handlers of their commands can open and seal parties. */
const open = (
  asked: SettingsOf<'reactor'>,
  settings: StoreSettings,
  logger: Logger,
): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(
    {
      module: ReactorModule,
      imports: [
        CqrsModule.forRoot(),
        StoresModule.forRoot({
          settings,
          schemas: schemasOf(contexts),
          cacheBytes: 8 * 1024 * 1024, // each document is looked at once
          onError: (error) => logger.warn({ err: error }, 'a connection to Postgres failed'),
        }),
        FilesModule.forRoot(fileSettings(asked)),
        ...modulesOf(contexts),
      ],
      providers: [...scanningProviders(asked)],
    },
    { logger: new NestLog(logger), abortOnError: false },
  );

await runProgram('reactor', async (logger, metrics) => {
  const asked = readSettings('reactor', process.env);
  const smtp = smtpOf(asked);
  const settings = storeSettings(asked);
  void untilReachable(settings, { say: (line) => logger.warn(line) });
  const { masterKey } = settings;
  const app = await open(asked, settings, logger);
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
  const failures = metrics.counter(
    'chancery_policy_failures_total',
    'Commands of a policy that failed and were given again.',
    ['policy'],
  );
  const alarms = metrics.counter(
    'chancery_timer_alarms_total',
    'Alarms of clocks that have gone off: reached, nothing-new or failed.',
    ['outcome'],
  );
  const alarmsLate = metrics.gauge(
    'chancery_timer_late_seconds',
    'From the instant of an alarm to its going off, of the last one.',
    [],
  );
  const entries = metrics.gauge(
    'chancery_ledger_entries',
    'Events that have their number in the ledger.',
    [],
  );
  const reactor = new Reactor(policiesOf(contexts), rows, {
    store: app.get(EventStore),
    runner: app.get(CommandRunner),
    bus: app.get(CommandBus),
    queries: app.get(QueryBus),
    onAlarm: (outcome, secondsLate) => {
      alarms.inc({ outcome });
      alarmsLate.set({}, secondsLate);
    },
    checkpoints: new PolicyCheckpoints(rows.database),
    logger,
    onFailure: (policy) => failures.inc({ policy }),
    onReaction: (policy, secondsLate) => {
      reactions.inc({ policy });
      late.set({ policy }, secondsLate);
      logger.debug({ policy, secondsLate }, 'reacted');
    },
  });
  const ledger = new LedgerRunner({
    store: app.get(EventStore),
    database: rows.database,
    secrets: new SecretBox(masterKey),
    logger,
    onSize: (size) => entries.set(size),
  });
  const deliveries = deliveryRunner(app, { asked, masterKey, smtp }, { logger, metrics });
  const bridge = bridgeRunner(app, asked, { logger, metrics });
  const runners = { policies: reactor, ledger, deliveries, bridge };
  const running = asked.REACTOR_ROLES.flatMap((role) => runners[role] ?? []);
  for (const runner of running) runner.start();
  const stopping = new AbortController();
  const jobs = whileLeading(rows, {
    name: 'runner jobs',
    run: (signal) => jobRunner(app, { logger, metrics }).run(signal),
    onError: (error) => logger.warn({ err: error }, 'jobs begin again'),
    signal: stopping.signal,
  });
  const orphans = whileLeading(rows, {
    name: 'runner orphans',
    run: (signal) => orphanCheck(app, { logger, metrics }).run(signal),
    onError: (error) => logger.warn({ err: error }, 'the check for orphans begins again'),
    signal: stopping.signal,
  });
  const mails = runMail(app, {
    ...{ smtp, portal: portalAddressOf(asked), logger, metrics },
    signal: stopping.signal,
  });
  return {
    close: async () => {
      stopping.abort();
      await Promise.all([jobs, orphans, mails]);
      await Promise.all(running.map((runner) => runner.stop()));
      await app.close();
    },
  };
});
