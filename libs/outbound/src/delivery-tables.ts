import type { Database } from '@chancery/read-store';
import type { Parked } from './parked.js';
import type { Progress } from './progress.js';
import { slotOf } from './slots.js';

/** One of the lines of a subscription: what is new, or a replay beside it. */
export interface LineKey {
  readonly lineId: string;
  readonly subscriptionId: string;
}

/** A line as it was left. Whoever loads it is the one that may write it from then on: `epoch` says so. */
export interface SavedLine {
  readonly epoch: number;
  /** The revision of the word that placed its cursor. */
  readonly placed: number;
  readonly progress: Progress;
  readonly parked: readonly Parked[];
}

interface ProgressRow {
  readonly epoch: number;
  readonly placed: number;
  readonly cursor: number;
  readonly serial: number;
  readonly settled: readonly string[];
  readonly openedAt: string | null;
  readonly failures: number;
  readonly nextProbeAt: string | null;
}

interface ParkedRow extends Omit<Parked, 'nextAt'> {
  readonly nextAt: string;
}

const millis = (instant: string): number => Date.parse(instant);

/** Takes a line over, and makes it where there is none. */
export const takeOver = async (
  database: Database,
  { lineId, subscriptionId }: LineKey,
  begin: { readonly placed: number; readonly cursor: number; readonly serial: number },
): Promise<SavedLine> => {
  const [row] = await database.query<ProgressRow>(
    `INSERT INTO delivery_progress (line_id, subscription_id, slot, placed, cursor, serial)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (line_id) DO UPDATE SET epoch = delivery_progress.epoch + 1 RETURNING *`,
    [lineId, subscriptionId, slotOf(subscriptionId), begin.placed, begin.cursor, begin.serial],
  );
  if (!row) throw new Error(`The line ${lineId} could not be taken over.`);
  const parked = await database.query<ParkedRow>(
    'SELECT * FROM delivery_parked WHERE line_id = $1 ORDER BY index',
    [lineId],
  );
  const { epoch, placed, cursor, serial, settled, openedAt, failures, nextProbeAt } = row;
  return {
    ...{ epoch, placed },
    progress: {
      ...{ cursor, serial, settled: settled.map(Number), failures },
      openedAt: openedAt === null ? null : millis(openedAt),
      nextProbeAt: nextProbeAt === null ? 0 : millis(nextProbeAt),
    },
    parked: parked.map((each) => ({ ...each, nextAt: millis(each.nextAt) })),
  };
};

/** An attempt, for the log that the owner of a subscription sees. */
export interface Attempt {
  readonly subscriptionId: string;
  readonly index: number | null;
  readonly eventId: string;
  readonly type: string;
  readonly attempt: number;
  readonly at: string;
  readonly isDelivered: boolean;
  readonly status: number | null;
  readonly ms: number;
  readonly error: string | null;
  readonly answer: string | null;
  readonly bytes: number;
}

/** What has changed in a line since it was last written. */
export interface LineChanges extends LineKey {
  readonly epoch: number;
  readonly placed: number;
  readonly progress: Progress;
  readonly oldest: string | undefined;
  readonly parked: ReadonlyMap<number, Parked | undefined>;
}

const iso = (ms: number): string => new Date(ms).toISOString();

/** Lines and attempts in one transaction. Answers the ids of lines that another process has taken over. */
export const writeLines = (
  database: Database,
  lines: readonly LineChanges[],
  attempts: readonly Attempt[],
): Promise<readonly string[]> =>
  database.transaction(async (client) => {
    const { rows } = await client.query<{ line_id: string }>(progressSql, [
      JSON.stringify(lines.map(progressOf)),
    ]);
    const ours = new Set(rows.map(({ line_id }) => line_id));
    const written = lines.filter(({ lineId }) => ours.has(lineId));
    const changes = written.flatMap(({ lineId, subscriptionId, parked }) =>
      [...parked].map(([index, entry]) => ({ lineId, subscriptionId, index, entry })),
    );
    const gone = changes.filter(({ entry }) => entry === undefined);
    if (gone.length > 0) await client.query(removeSql, [JSON.stringify(gone)]);
    const kept = changes.flatMap(({ entry, ...key }) =>
      entry ? [{ ...entry, ...key, nextAt: iso(entry.nextAt) }] : [],
    );
    if (kept.length > 0) await client.query(parkSql, [JSON.stringify(kept)]);
    if (attempts.length > 0) {
      await client.query(attemptSql, [JSON.stringify(attempts)]);
      await client.query(countSql, [JSON.stringify(attempts)]);
    }
    return lines.map(({ lineId }) => lineId).filter((lineId) => !ours.has(lineId));
  });

const progressOf = ({ lineId, epoch, placed, progress, oldest }: LineChanges): object => {
  const { settled, openedAt, nextProbeAt, ...rest } = progress;
  return {
    ...{ lineId, epoch, placed, oldest: oldest ?? null, ...rest, settled: `{${settled.join()}}` },
    openedAt: openedAt === null ? null : iso(openedAt),
    nextProbeAt: nextProbeAt === 0 ? null : iso(nextProbeAt),
  };
};

const progressSql = `
  UPDATE delivery_progress p SET placed = n.placed, cursor = n.cursor, serial = n.serial,
    settled = n.settled::bigint[], opened_at = n."openedAt", failures = n.failures,
    next_probe_at = n."nextProbeAt", oldest_undelivered_at = n.oldest, updated_at = now()
  FROM jsonb_to_recordset($1::jsonb) AS n("lineId" text, epoch bigint, placed bigint, cursor bigint,
    serial bigint, settled text, "openedAt" timestamptz, failures integer,
    "nextProbeAt" timestamptz, oldest timestamptz)
  WHERE p.line_id = n."lineId" AND p.epoch = n.epoch RETURNING p.line_id`;

const removeSql = `
  DELETE FROM delivery_parked d USING jsonb_to_recordset($1::jsonb) AS g("lineId" text, index bigint)
  WHERE d.line_id = g."lineId" AND d.index = g.index`;

const parkSql = `
  INSERT INTO delivery_parked (line_id, index, subscription_id, event_id, lane, serial, recorded_at,
    attempts, next_at, status, error, is_dead)
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS n("lineId" text, index bigint,
    "subscriptionId" text, "eventId" text, lane text, serial bigint, "recordedAt" timestamptz,
    attempts integer, "nextAt" timestamptz, status integer, error text, "isDead" boolean)
  ON CONFLICT (line_id, index) DO UPDATE SET attempts = excluded.attempts,
    next_at = excluded.next_at, status = excluded.status, error = excluded.error,
    is_dead = excluded.is_dead`;

const attemptSql = `
  INSERT INTO delivery_attempt (subscription_id, index, event_id, type, attempt, at, is_delivered,
    status, ms, error, answer)
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS n("subscriptionId" text, index bigint,
    "eventId" text, type text, attempt integer, at timestamptz, "isDelivered" boolean,
    status integer, ms integer, error text, answer text)`;

const countSql = `
  INSERT INTO delivery_count (subscription_id, minute, delivered, failed, bytes)
  SELECT "subscriptionId", date_trunc('minute', at), count(*) FILTER (WHERE "isDelivered"),
    count(*) FILTER (WHERE NOT "isDelivered"), coalesce(sum(bytes), 0)
  FROM jsonb_to_recordset($1::jsonb) AS n("subscriptionId" text, at timestamptz,
    "isDelivered" boolean, bytes bigint)
  GROUP BY 1, 2
  ON CONFLICT (subscription_id, minute) DO UPDATE SET
    delivered = delivery_count.delivered + excluded.delivered,
    failed = delivery_count.failed + excluded.failed,
    bytes = delivery_count.bytes + excluded.bytes`;
