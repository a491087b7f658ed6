import { findLostParties } from '@chancery/documents';
import type { EventStore } from '@chancery/event-store';
import type { HealthCheck } from '@chancery/http';
import { healthOf, type ReadStore } from '@chancery/read-store';

/**
 * Ready means: the log can be read, Postgres answers, and somebody keeps every read model up to date. Lost keys of
 * parties are told, and the rest is served.
 */
export const checks = (log: EventStore, rows: ReadStore): readonly HealthCheck[] => [
  {
    name: 'event-store',
    check: async () => ({ healthy: true, detail: { head: String((await log.head()) ?? 'empty') } }),
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
    name: 'projections',
    check: async () => {
      const live = (await rows.status()).filter(({ state }) => state === 'live');
      const found = live.map((status) => ({
        group: status.group,
        health: healthOf(status),
        behindEvents: status.behindEvents,
        behindSeconds: status.behindSeconds,
        parked: status.parked,
      }));
      return {
        healthy: found.length > 0 && found.every(({ health }) => health !== 'down'),
        detail: { groups: found },
      };
    },
  },
];
