import { countDueTimers, findLostParties } from '@chancery/documents';
import { contexts, policiesOf } from '@chancery/contexts';
import type { EventStore } from '@chancery/event-store';
import type { HealthCheck } from '@chancery/http';
import { findWaitingJobs } from '@chancery/jobs';
import { deliveryHealth } from '@chancery/outbound';
import {
  findStrays,
  healthOf,
  policyStandings,
  wayOut,
  type ProjectionHealth,
  type ReadStore,
} from '@chancery/read-store';

const policies = policiesOf(contexts).map(({ name }) => name);

/** In seconds. Alarms go off every second. */
const lateAfter = 60;

/** Events that are parked concern single streams; a group that is down or still being filled concerns everybody. */
const isUsable = (health: ProjectionHealth): boolean => health === 'up' || health === 'impaired';

/**
 * Ready means: the log can be read, Postgres answers, and somebody keeps every read model up to date with this log.
 * Lost keys of parties and a reactor that is late are told, and the rest is served: what is due is asked in the query.
 */
export const checks = (log: EventStore, rows: ReadStore): readonly HealthCheck[] => [
  {
    name: 'event-store',
    check: async () => ({
      healthy: true,
      detail: { head: String((await log.head())?.position ?? 'empty') },
    }),
  },
  {
    name: 'postgres',
    check: async () => ({ healthy: (await rows.query('SELECT 1')).length === 1 }),
  },
  {
    name: 'party-keys',
    check: async () => {
      const { looked, lost } = await findLostParties(rows);
      return { healthy: true, detail: { state: lost === 0 ? 'ok' : 'lost', looked, lost } };
    },
  },
  {
    name: 'jobs',
    check: async () => ({ healthy: true, detail: { ...(await findWaitingJobs(rows)) } }),
  },
  {
    name: 'deliveries',
    check: async () => {
      const { processes, ...standing } = await deliveryHealth(rows.database);
      const state = processes === 0 ? 'nobody sends' : 'ok';
      return { healthy: true, detail: { state, processes, ...standing } };
    },
  },
  {
    name: 'log',
    check: async () => {
      const strays = await findStrays(rows.database, log);
      const followers = strays.map(({ follower, error }) => ({ follower, words: error.message }));
      return {
        healthy: strays.length === 0,
        detail: strays.length > 0 ? { reason: wayOut, followers } : {},
      };
    },
  },
  {
    name: 'reactor',
    check: async () => {
      const { due, since } = await countDueTimers(rows, new Date().toISOString());
      const lateSeconds = since === null ? 0 : (Date.now() - Date.parse(since)) / 1_000;
      const standings = await policyStandings(rows.database, log, policies);
      const behind = standings.filter(({ events }) => events > 0);
      const isLate = lateSeconds > lateAfter || standings.some(({ isMore }) => isMore);
      const timers = { due, lateSeconds: Math.max(0, Math.round(lateSeconds)) };
      return { healthy: true, detail: { state: isLate ? 'late' : 'ok', timers, policies: behind } };
    },
  },
  {
    name: 'projections',
    check: async () => {
      const live = (await rows.status()).filter(({ state }) => state === 'live');
      const found = live.map((status) => ({
        group: status.group,
        health: healthOf(status),
        behindEvents: status.behindEvents,
        isBehindMore: status.isBehindMore,
        behindSeconds: status.behindSeconds,
        parked: status.parked,
      }));
      return {
        healthy: found.length > 0 && found.every(({ health }) => isUsable(health)),
        detail: { groups: found, withheldDocuments: await rows.withheld('document') },
        openDetail: {
          groups: found.map(({ group, health, parked }) => ({ group, health, parked })),
        },
      };
    },
  },
];
