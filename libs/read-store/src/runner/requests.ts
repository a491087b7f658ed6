import type { Database } from '../database.js';
import { storableJson } from '../rows/storable-text.js';
import type { Outcome } from './outcome.js';

export const requestActions = ['retry', 'skip', 'rebuild', 'rollback'] as const;
export type RequestAction = (typeof requestActions)[number];

/** What an operator asks of whoever leads a group. It stays in the database with its outcome: who did what, and why. */
export interface Request {
  readonly group: string;
  readonly action: RequestAction;
  readonly stream?: string | undefined;
  readonly reason?: string | undefined;
  readonly by: string;
}

export interface PendingRequest extends Request {
  readonly id: number;
}

/** Puts a request to whoever leads the group; answers its id. */
export const putRequest = async (database: Database, request: Request): Promise<number> => {
  const { group, action, stream, reason, by } = request;
  const [row] = await database.rows<{ id: number }>(
    `INSERT INTO projection_request (group_name, action, stream, reason, requested_by)
     VALUES ($1, $2, $3, $4, $5) RETURNING id`,
    [group, action, stream ?? null, reason ?? null, by],
  );
  if (!row) throw new Error('The request was not taken');
  return row.id;
};

export const pendingRequests = (
  database: Database,
  groups: readonly string[],
): Promise<PendingRequest[]> =>
  database.rows<PendingRequest>(
    `SELECT id, group_name AS "group", action, stream, reason, requested_by AS by
     FROM projection_request WHERE done_at IS NULL AND group_name = ANY($1) ORDER BY id`,
    [groups],
  );

export const finishRequest = async (
  database: Database,
  id: number,
  outcome: Outcome,
): Promise<void> => {
  await database.rows(`UPDATE projection_request SET done_at = now(), outcome = $2 WHERE id = $1`, [
    id,
    storableJson(outcome),
  ]);
};

/** The outcome of a request; undefined while it waits. */
export const outcomeOfRequest = async (
  database: Database,
  id: number,
): Promise<Outcome | undefined> => {
  const [row] = await database.rows<{ outcome: Outcome | null }>(
    `SELECT outcome FROM projection_request WHERE id = $1`,
    [id],
  );
  return row?.outcome ?? undefined;
};
