import { contexts, policiesOf } from '@chancery/contexts';
import type { EventStore } from '@chancery/event-store';
import {
  findStrays,
  policyStandings,
  readStatus,
  wayOut,
  type Database,
} from '@chancery/read-store';
import { fault, remark, type Finding } from './finding.js';
import { judgeGroup, judgePolicy } from './read-models.js';

const policies = policiesOf(contexts).map(({ name }) => name);

/** What follows the log: groups of read models and policies. They need both stores. */
export const examineFollowers = async (
  database: Database,
  log: EventStore,
): Promise<readonly Finding[]> => {
  const strays = await findStrays(database, log);
  if (strays.length > 0)
    return strays.map(({ follower, error }) =>
      fault(`Follower ${follower}`, error.message, `${wayOut}.`),
    );
  const live = (await readStatus(database)).filter(({ state }) => state === 'live');
  const groups = live.flatMap((status) => judgeGroup(status));
  const none = remark('Read models', 'There are none yet.', 'Start the projector.');
  const standings = await policyStandings(database, log, policies);
  return [...(live.length > 0 ? groups : [none]), ...standings.map(judgePolicy)];
};
