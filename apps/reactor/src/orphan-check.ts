import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ListAuthorities } from '@chancery/directory';
import { DomainError, service } from '@chancery/kernel';
import type { ProgramMetrics } from '@chancery/program';
import { CountOrphans } from '@chancery/queues';
import type { Logger } from 'pino';

const hourOfCheck = 2;
const pauseMs = 60_000;
const patienceMs = 5_000;

/** The date and the hour of an instant on the clock of a zone. */
export const hourIn = (
  timeZone: string,
  at: Date,
): { readonly day: string; readonly hour: number } => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit' },
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) };
};

/**
 * Counts what nobody sees to, of each authority at 02:00 in its zone, and once when it begins to lead. It reads only:
 * administrators put right what it finds.
 */
export const orphanCheck = (
  app: INestApplicationContext,
  { logger, metrics }: { readonly logger: Logger; readonly metrics: ProgramMetrics },
): { readonly run: (signal: AbortSignal) => Promise<void> } => {
  const queries = app.get(QueryBus);
  const gauge = metrics.gauge(
    'chancery_orphans',
    'Open work that nobody sees to, by authority and kind, as of the last check.',
    ['authority', 'kind'],
  );
  const checked = new Map<string, string>();

  const check = async (authorityId: string): Promise<void> => {
    const counts = await queries.execute(new CountOrphans(authorityId));
    for (const [kind, count] of Object.entries(counts))
      gauge.set({ authority: authorityId, kind }, count);
    const found = Object.entries(counts).filter(([, count]) => count > 0);
    if (found.length > 0)
      logger.warn({ authorityId, ...Object.fromEntries(found) }, 'work that nobody sees to');
  };

  const sweep = async (): Promise<void> => {
    const { rows } = await queries.execute(new ListAuthorities(service('orphans'), { limit: 500 }));
    for (const { authorityId, timeZone } of rows) {
      const { day, hour } = hourIn(timeZone, new Date());
      const last = checked.get(authorityId);
      if (last === day || (last !== undefined && hour < hourOfCheck)) continue;
      await check(authorityId);
      checked.set(authorityId, hour < hourOfCheck ? 'before the hour' : day);
    }
  };

  const run = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      const isDone = await sweep().then(
        () => true,
        (error: unknown) => {
          if (!(error instanceof DomainError && error.isPassing))
            logger.warn({ err: error }, 'the check for orphans failed and is tried again');
          return false;
        },
      );
      await sleep(isDone ? pauseMs : patienceMs, undefined, { signal }).catch(() => undefined);
    }
  };
  return { run };
};
