import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { bulkOf, contexts } from '@chancery/contexts';
import { CommandRunner } from '@chancery/event-store';
import type { ProgramMetrics } from '@chancery/program';
import type { Logger } from 'pino';
import { JobRunner } from './job-runner.js';

/** The runner of jobs, which counts what becomes of their items and tells how fast it is. */
export const jobRunner = (
  app: INestApplicationContext,
  { logger, metrics }: { readonly logger: Logger; readonly metrics: ProgramMetrics },
): JobRunner => {
  const items = metrics.counter(
    'chancery_job_items_total',
    'Items of jobs that were tried, by command and by whether they were done or refused.',
    ['command', 'result'],
  );
  const rate = metrics.gauge(
    'chancery_job_items_per_second',
    'Items of jobs that were tried in a second, of the last hundred.',
    ['command'],
  );
  return new JobRunner({
    bus: app.get(CommandBus),
    queries: app.get(QueryBus),
    runner: app.get(CommandRunner),
    bulk: bulkOf(contexts),
    logger,
    onProgress: (command, results, seconds) => {
      const done = results.filter(({ isDone }) => isDone).length;
      items.inc({ command, result: 'done' }, done);
      items.inc({ command, result: 'refused' }, results.length - done);
      rate.set({ command }, results.length / seconds);
    },
  });
};
