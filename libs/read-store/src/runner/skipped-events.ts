import type { Database } from '../database.js';
import type { Generation } from '../tables/generation.js';
import type { ParkedEvent } from './dead-letters.js';
import type { PendingRequest } from './requests.js';

/** The ids of events that operators have taken out of a group's rows. */
export const skippedEvents = async (database: Database, group: string): Promise<Set<string>> => {
  const rows = await database.rows<{ id: string }>(
    'SELECT event_id AS id FROM projection_skip WHERE group_name = $1',
    [group],
  );
  return new Set(rows.map(({ id }) => id));
};

/** The streams of a generation whose parked events wait for one that was skipped. */
export const parkedOnSkipped = async (
  database: Database,
  { group, number }: Generation,
): Promise<string[]> => {
  const rows = await database.rows<{ stream: string }>(
    `SELECT DISTINCT letter.stream FROM projection_dead_letter letter
     JOIN projection_skip skip ON skip.group_name = letter.group_name
       AND skip.event_id = letter.event->>'id'
     WHERE letter.group_name = $1 AND generation = $2`,
    [group, number],
  );
  return rows.map(({ stream }) => stream);
};

/** Keeps for good that an event is left out: which, why, and at whose request. */
export const keepSkipped = async (
  database: Database,
  { group, reason, by }: PendingRequest,
  { eventId, stream, revision, type, error }: ParkedEvent,
): Promise<void> => {
  await database.rows(
    `INSERT INTO projection_skip
       (group_name, event_id, stream, revision, event_type, error, reason, requested_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
    [group, eventId, stream, revision, type, error, reason ?? '', by],
  );
};
