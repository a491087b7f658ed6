import type { Recorded, RowChange } from '@chancery/kernel';
import type { QueryConfig } from 'pg';
import type { Database } from '../database.js';
import { storableJson } from '../rows/storable-text.js';
import type { Generation } from '../tables/generation.js';

/**
 * An event that could not be applied, with what went wrong; or, without an error, one of the same stream
 * that waits behind it.
 */
export interface DeadLetter {
  readonly event: Recorded;
  readonly changes?: readonly RowChange[];
  readonly error?: string;
}

export interface ParkedEvent {
  readonly eventId: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly error: string | null;
}

/** Puts events aside, in the transaction that moves the checkpoint past them; nothing where there are none. */
export const parking = (
  { group, number }: Generation,
  letters: readonly DeadLetter[],
): QueryConfig[] => {
  if (letters.length === 0) return [];
  const rows = letters.map(({ event: { position, ...rest }, changes, error }) => {
    const event = { ...rest, position: position.toString() };
    return { ...event, event, changes, error };
  });
  const text = `INSERT INTO projection_dead_letter
       (group_name, generation, stream, revision, position, event_type, event, changes, error)
     SELECT $1, $2, stream, revision, position, type, event, changes, error
     FROM jsonb_to_recordset($3) AS letter
       (stream text, revision bigint, position bigint, type text, event jsonb, changes jsonb, error text)`;
  return [{ text, values: [group, number, storableJson(rows)] }];
};

export const streamsOf = (letters: readonly DeadLetter[]): string[] => [
  ...new Set(letters.map(({ event }) => event.stream)),
];

/** The streams that have parked events: their later ones are parked behind them. */
export const parkedStreams = async (
  database: Database,
  { group, number }: Generation,
): Promise<Set<string>> => {
  const rows = await database.rows<{ stream: string }>(
    `SELECT DISTINCT stream FROM projection_dead_letter WHERE group_name = $1 AND generation = $2`,
    [group, number],
  );
  return new Set(rows.map(({ stream }) => stream));
};

/** A stream's parked events, in order. */
export const parkedEvents = (
  database: Database,
  { group, number }: Generation,
  stream: string,
): Promise<ParkedEvent[]> =>
  database.rows<ParkedEvent>(
    `SELECT event->>'id' AS "eventId", stream, revision, event_type AS type, error
     FROM projection_dead_letter
     WHERE group_name = $1 AND generation = $2 AND stream = $3 ORDER BY revision`,
    [group, number, stream],
  );

/** Forgets that events of a stream were parked. */
export const removal = ({ group, number }: Generation, stream: string): QueryConfig => ({
  text: `DELETE FROM projection_dead_letter
     WHERE group_name = $1 AND generation = $2 AND stream = $3`,
  values: [group, number, stream],
});

/** Notes which event of a stream stands in the way now; the others wait for it. */
export const noteFailure = async (
  database: Database,
  generation: Generation,
  letter: DeadLetter,
): Promise<void> => {
  const { group, number } = generation;
  const { stream, revision } = letter.event;
  await database.transaction(async (client) => {
    const { rowCount } = await client.query(
      `UPDATE projection_dead_letter SET error = $5, attempts = attempts + 1
       WHERE group_name = $1 AND generation = $2 AND stream = $3 AND revision = $4`,
      [group, number, stream, revision, letter.error],
    );
    if (!rowCount)
      for (const statement of parking(generation, [letter])) await client.query(statement);
    await client.query(
      `UPDATE projection_dead_letter SET error = NULL
       WHERE group_name = $1 AND generation = $2 AND stream = $3 AND revision <> $4`,
      [group, number, stream, revision],
    );
  });
};
