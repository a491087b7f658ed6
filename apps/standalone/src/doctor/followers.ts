import { contexts, policiesOf } from '@chancery/contexts';
import type { EventStore } from '@chancery/event-store';
import { findStrays, readStatus, wayOut, type Database } from '@chancery/read-store';
import { fault, remark, type Finding } from './finding.js';
import { judgeGroup, judgePolicy } from './read-models.js';

const countedAtMost = 1_000;

/** What follows the log: groups of read models and policies. They need both stores. */
export const examineFollowers = async (
  database: Database,
  log: EventStore,
): Promise<readonly Finding[]> => {
  const strays = await findStrays(database, log);
  if (strays.length > 0)
    return strays.map(({ follower, error }) =>
      fault(`Follower ${follower}`, error.message, wayOut),
    );
  const live = (await readStatus(database)).filter(({ state }) => state === 'live');
  const groups = live.flatMap((status) => judgeGroup(status));
  const none = remark('Read models', 'There are none yet.', 'Start the projector.');
  return [...(live.length > 0 ? groups : [none]), ...(await examinePolicies(database, log))];
};

const examinePolicies = async (database: Database, log: EventStore): Promise<Finding[]> => {
  const rows = await database.query<{ policy: string; position: string; seconds: number }>(
    `SELECT policy, position::text, extract(epoch FROM now() - moved_at)::float8 AS seconds
     FROM policy_checkpoint`,
  );
  const findings: Finding[] = [];
  for (const { name: policy } of policiesOf(contexts)) {
    const row = rows.find((each) => each.policy === policy);
    const count = await log.countAfter(row && BigInt(row.position), countedAtMost);
    findings.push(judgePolicy({ policy, ...count, seconds: row?.seconds }));
  }
  return findings;
};
