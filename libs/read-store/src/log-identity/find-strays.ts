import { AnotherLog, type ReadUpTo } from '@chancery/event-store';
import type { Database } from '../database.js';
import type { KnownLog } from '../runner/event-source.js';

/** A group of read models or a policy that has followed another log than the event store holds. */
export interface Stray {
  readonly follower: string;
  readonly error: AnotherLog;
}

/** What operators are told to do about it. */
export const wayOut =
  'The read models are of another log. Put the right event store back, or run: npm run projections -- reset';

/** Those of all groups and policies whose checkpoint is of another log. */
export const findStrays = async (database: Database, log: KnownLog): Promise<Stray[]> => {
  const recognised = new Map<string, Promise<AnotherLog | undefined>>();
  const strays: Stray[] = [];
  for (const { follower, position, eventId } of await checkpoints(database)) {
    const key = `${position} ${eventId}`;
    const answer = recognised.get(key) ?? errorOf(log, { position, eventId });
    recognised.set(key, answer);
    const error = await answer;
    if (error) strays.push({ follower, error });
  }
  return strays;
};

const errorOf = async (log: KnownLog, read: ReadUpTo): Promise<AnotherLog | undefined> => {
  try {
    await log.recognise(read);
    return undefined;
  } catch (error) {
    if (error instanceof AnotherLog) return error;
    throw error;
  }
};

interface Checkpoint extends ReadUpTo {
  readonly follower: string;
}

const checkpoints = async (database: Database): Promise<Checkpoint[]> => {
  const rows = await database.rows<{ follower: string; position: string; id: string | null }>(
    `SELECT DISTINCT group_name AS follower, position::text, event_id AS id
     FROM projection_checkpoint JOIN projection_generation USING (group_name, generation)
     WHERE state <> 'retired' AND position >= 0
     UNION ALL
     SELECT 'policy ' || policy, position::text, event_id FROM policy_checkpoint
     ORDER BY follower`,
  );
  return rows.map(({ follower, position, id }) => ({
    follower,
    position: BigInt(position),
    eventId: id ?? undefined,
  }));
};
