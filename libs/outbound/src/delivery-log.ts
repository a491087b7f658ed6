import type { Database } from '@chancery/read-store';
import type { Attempt } from './delivery-tables.js';
import { sendingProcesses } from './slots.js';

/** An attempt as the log shows it. */
export type LoggedAttempt = Omit<Attempt, 'bytes'> & { readonly attemptId: number };

/** Attempts of a subscription, the newest first. */
export const listAttempts = (
  database: Database,
  subscriptionId: string,
  { before, most }: { readonly before: number | null; readonly most: number },
): Promise<LoggedAttempt[]> =>
  database.query(
    `SELECT * FROM delivery_attempt
     WHERE subscription_id = $1 AND ($2::bigint IS NULL OR attempt_id < $2)
     ORDER BY attempt_id DESC LIMIT $3`,
    [subscriptionId, before, most],
  );

/** How sending to a subscription stands. */
export interface DeliveryStanding {
  readonly cursor: number;
  readonly serial: number;
  readonly openedAt: string | null;
  readonly failures: number;
  readonly nextProbeAt: string | null;
  readonly oldestUndeliveredAt: string | null;
  readonly parked: number;
  readonly dead: number;
  /** In the last hour. */
  readonly delivered: number;
  readonly failed: number;
}

/** Undefined before anything was to be sent. */
export const findStanding = async (
  database: Database,
  subscriptionId: string,
): Promise<DeliveryStanding | undefined> => {
  const [row] = await database.query<DeliveryStanding>(
    `SELECT cursor, serial, opened_at, failures, next_probe_at, oldest_undelivered_at,
       (SELECT count(*) FROM delivery_parked k WHERE k.line_id = p.line_id) AS parked,
       (SELECT count(*) FROM delivery_parked k WHERE k.line_id = p.line_id AND is_dead) AS dead,
       coalesce(c.delivered, 0) AS delivered, coalesce(c.failed, 0) AS failed
     FROM delivery_progress p
     LEFT JOIN LATERAL (SELECT sum(delivered) AS delivered, sum(failed) AS failed
       FROM delivery_count WHERE subscription_id = p.subscription_id
         AND minute > now() - interval '1 hour') c ON true
     WHERE line_id = $1`,
    [subscriptionId],
  );
  return row;
};

/** A message for trying an endpoint out is asked for. */
export const askForTest = async (
  database: Database,
  { testId, subscriptionId, at }: { testId: string; subscriptionId: string; at: string },
): Promise<void> => {
  await database.rows('INSERT INTO delivery_test VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
    ...[testId, subscriptionId, at],
  ]);
};

export interface AskedTest {
  readonly testId: string;
  readonly subscriptionId: string;
}

export const listTests = (database: Database): Promise<AskedTest[]> =>
  database.query('SELECT test_id, subscription_id FROM delivery_test ORDER BY asked_at LIMIT 100');

export const removeTest = async (database: Database, testId: string): Promise<void> => {
  await database.rows('DELETE FROM delivery_test WHERE test_id = $1', [testId]);
};

const keptDelivered = 200;

/** Of these subscriptions no line is kept but these: replays come to their end, and so do subscriptions. */
export const keepLines = async (
  database: Database,
  subscriptionIds: readonly string[],
  lineIds: readonly string[],
): Promise<void> => {
  for (const table of ['delivery_progress', 'delivery_parked'])
    await database.rows(
      `DELETE FROM ${table} WHERE subscription_id = ANY ($1) AND line_id <> ALL ($2)`,
      [subscriptionIds, lineIds],
    );
};

/** Failures and counts are kept for so many days, and of each subscription the newest 200 that were delivered. */
export const pruneAttempts = async (
  database: Database,
  subscriptionIds: readonly string[],
  days: number,
): Promise<void> => {
  await database.rows(
    `DELETE FROM delivery_attempt WHERE subscription_id = ANY ($1)
       AND at < now() - make_interval(days => $2)`,
    [subscriptionIds, days],
  );
  await database.rows(
    `DELETE FROM delivery_count WHERE subscription_id = ANY ($1)
       AND minute < now() - make_interval(days => $2)`,
    [subscriptionIds, days],
  );
  for (const subscriptionId of subscriptionIds)
    await database.rows(
      `DELETE FROM delivery_attempt WHERE subscription_id = $1 AND is_delivered AND attempt_id <= (
         SELECT attempt_id FROM delivery_attempt WHERE subscription_id = $1 AND is_delivered
         ORDER BY attempt_id DESC OFFSET ${keptDelivered} LIMIT 1)`,
      [subscriptionId],
    );
};

/** Whether sending gets on, for health: how many processes send, and what they cannot deliver. */
export interface DeliveryHealth {
  readonly processes: number;
  /** Endpoints that cannot be reached now. */
  readonly away: number;
  readonly parked: number;
  readonly oldestUndeliveredSeconds: number;
}

export const deliveryHealth = async (database: Database): Promise<DeliveryHealth> => {
  const [found] = await database.query<Omit<DeliveryHealth, 'processes'>>(
    `SELECT count(*) FILTER (WHERE opened_at IS NOT NULL) AS away,
       (SELECT count(*) FROM delivery_parked) AS parked,
       coalesce(extract(epoch FROM now() - min(oldest_undelivered_at)), 0)::int
         AS oldest_undelivered_seconds
     FROM delivery_progress`,
  );
  const none = { away: 0, parked: 0, oldestUndeliveredSeconds: 0 };
  return { processes: await sendingProcesses(database), ...(found ?? none) };
};
