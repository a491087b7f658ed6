import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { GetJob, ListJobs, StopJob, type StartedJob } from '@chancery/jobs';
import { service } from '@chancery/kernel';
import { patiently } from '@chancery/program';
import { barOf, lineOf } from './lines.js';

export const usage = `Usage: npm run jobs -- list
       npm run jobs -- show JOB_ID
       npm run jobs -- stop JOB_ID

list shows the newest orders for many, show follows one to its end with a bar, stop ends one: what
was not tried by then stays as it is.`;

export type Wish =
  { readonly kind: 'list' } | { readonly kind: 'show' | 'stop'; readonly jobId: string };

/** Undefined where the arguments make no wish. */
export const parseWish = ([kind, jobId, ...more]: readonly string[]): Wish | undefined => {
  if (kind === 'list' && jobId === undefined) return { kind };
  const isOne = (kind === 'show' || kind === 'stop') && jobId !== undefined;
  return isOne && more.length === 0 ? { kind, jobId } : undefined;
};

const by = service('operator');
const pauseMs = 500;

export const direct = async (app: INestApplicationContext, wish: Wish): Promise<void> => {
  const queries = app.get(QueryBus);
  if (wish.kind === 'list') {
    const { rows } = await queries.execute(new ListJobs(by));
    for (const row of rows) console.log(lineOf(row));
    if (rows.length === 0) console.log('Nobody has ordered anything for many yet.');
    return;
  }
  const { jobId } = wish;
  if (wish.kind === 'stop')
    await app.get(CommandBus).execute(new StopJob({ jobId, at: new Date().toISOString() }, by));
  await follow(() => queries.execute(new GetJob(jobId, by)));
};

/** On a terminal the bar stays in one line until the job ends; elsewhere it is said once how far the job has got. */
const follow = async (look: () => Promise<StartedJob>): Promise<void> => {
  const { isTTY } = process.stdout;
  for (;;) {
    const job = await patiently(look);
    const isLast = !isTTY || job.status === 'ended' || job.status === 'paused';
    process.stdout.write(`${isTTY ? '\r' : ''}${barOf(job)}${isLast ? '\n' : ''}`);
    if (isLast) return;
    await sleep(pauseMs);
  }
};
