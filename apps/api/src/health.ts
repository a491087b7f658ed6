import { findLostParties } from '@chancery/documents';
import type { EventStore } from '@chancery/event-store';
import type { HealthCheck } from '@chancery/http';
import {
  findStrays,
  healthOf,
  wayOut,
  type ProjectionHealth,
  type ReadStore,
} from '@chancery/read-store';

/** Events that are parked concern single streams; a group that is down or still being filled concerns everybody. */
const isUsable = (health: ProjectionHealth): boolean => health === 'up' || health === 'impaired';

/**
 * Ready means: the log can be read, Postgres answers, and somebody keeps every read model up to date with this log.
 * Lost keys of parties are told, and the rest is served.
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
