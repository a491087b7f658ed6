import type { EventCount } from '@chancery/event-store';
import type { Database } from '../database.js';

/** How far a policy has read the log. */
export interface PolicyStanding {
  readonly policy: string;
  /** Events of any kind that come after its checkpoint, counted up to a bound. */
  readonly events: number;
  /** Whether there are more than were counted. */
  readonly isMore: boolean;
  /** Since its checkpoint moved; undefined if it has none yet. */
  readonly seconds: number | undefined;
}

/** What can count its events; `EventStore` is one. */
export interface CountedLog {
  countAfter(position: bigint | undefined, most: number): Promise<EventCount>;
}

const countedAtMost = 1_000;

/** How far each of these policies has read. A checkpoint moves every few dozen events. */
export const policyStandings = async (
  database: Database,
  log: CountedLog,
  policies: readonly string[],
): Promise<readonly PolicyStanding[]> => {
  const rows = await database.query<{ policy: string; position: string; seconds: number }>(
    `SELECT policy, position::text, extract(epoch FROM now() - moved_at)::float8 AS seconds
     FROM policy_checkpoint`,
  );
  return Promise.all(
    policies.map(async (policy) => {
      const row = rows.find((each) => each.policy === policy);
      const count = await log.countAfter(row && BigInt(row.position), countedAtMost);
      return { policy, ...count, seconds: row?.seconds };
    }),
  );
};
