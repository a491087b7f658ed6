import type { EventStore } from '@chancery/event-store';
import type { HealthCheck } from '@chancery/http';
import type { ReadStore } from '@chancery/read-store';

/** Ready means: the log can be read, and Postgres answers. The API tells how far read models are. */
export const checks = (log: EventStore, rows: ReadStore): readonly HealthCheck[] => [
  {
    name: 'event-store',
    check: async () => ({ healthy: true, detail: { isEmpty: (await log.head()) === undefined } }),
  },
  {
    name: 'postgres',
    check: async () => ({ healthy: (await rows.query('SELECT 1')).length === 1 }),
  },
];
