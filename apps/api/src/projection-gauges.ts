import { statfs } from 'node:fs/promises';
import { countDueTimers, type DueTimers } from '@chancery/documents';
import type { EventStore } from '@chancery/event-store';
import type { Metrics } from '@chancery/http';
import { findWaitingJobs } from '@chancery/jobs';
import { policyStandings, type ProjectionStatus, type ReadStore } from '@chancery/read-store';

export interface GaugedOffice {
  readonly store: ReadStore;
  readonly log: EventStore;
  /** Names of all policies. */
  readonly policies: readonly string[];
  readonly dataDir: string;
}

const secondsSince = (instant: string | null): number =>
  instant === null ? 0 : Math.max(0, (Date.now() - Date.parse(instant)) / 1_000);

const gauges: readonly {
  readonly name: string;
  readonly help: string;
  readonly value: (status: ProjectionStatus) => number;
}[] = [
  {
    name: 'chancery_projection_behind_events',
    help: 'Events of the log that are not yet in the rows of a group, counted up to 1000.',
    value: ({ behindEvents }) => behindEvents,
  },
  {
    name: 'chancery_projection_behind_seconds',
    help: 'How long the oldest event that is not yet in the rows of a group has waited.',
    value: ({ behindSeconds }) => behindSeconds,
  },
  {
    name: 'chancery_projection_parked_streams',
    help: 'Streams whose events wait for an operator.',
    value: ({ parked }) => parked,
  },
];

/** Shows in the metrics how far policies have read the log, and how much room the data folder has. */
export const gaugeOffice = (
  metrics: Metrics,
  { store, log, policies, dataDir }: GaugedOffice,
): true => {
  metrics.gauge({
    name: 'chancery_policy_behind_events',
    help: 'Events after the checkpoint of a policy, counted up to 1000. It moves every few dozen events.',
    labels: ['policy'],
    read: async () =>
      (await policyStandings(store.database, log, policies)).map(({ policy, events }) => ({
        labels: { policy },
        value: events,
      })),
  });
  const due = async (): Promise<DueTimers> => countDueTimers(store, new Date().toISOString());
  metrics.gauge({
    name: 'chancery_timers_due',
    help: 'Alarms of clocks that are due and wait for the reactor, counted up to 1000.',
    read: async () => [{ value: (await due()).due }],
  });
  metrics.gauge({
    name: 'chancery_timers_late_seconds',
    help: 'How long the first alarm that is due has waited for the reactor.',
    read: async () => [{ value: secondsSince((await due()).since) }],
  });
  metrics.gauge({
    name: 'chancery_jobs_waiting_seconds',
    help: 'For how long nothing has happened to any of the jobs that run.',
    read: async () => [{ value: (await findWaitingJobs(store)).waitingSeconds }],
  });
  metrics.gauge({
    name: 'chancery_disk_free_bytes',
    help: 'Room that is left for the data folder. Below 8 MiB writing is refused.',
    read: async () => {
      const { bavail, bsize } = await statfs(dataDir);
      return [{ value: bavail * bsize }];
    },
  });
  return true;
};

/** Shows in the metrics how far the projections have got. */
export const gaugeProjections = (metrics: Metrics, store: ReadStore): true => {
  for (const { name, help, value } of gauges)
    metrics.gauge({
      name,
      help,
      labels: ['group', 'state'],
      read: async () =>
        (await store.status()).map((status) => ({
          labels: { group: status.group, state: status.state },
          value: value(status),
        })),
    });
  return true;
};
