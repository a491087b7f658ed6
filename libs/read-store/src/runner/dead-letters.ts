import type { Recorded, RowChange } from '@chancery/kernel';
import type { QueryConfig } from 'pg';
import type { Database } from '../database.js';
import { storableJson } from '../rows/storable-text.js';
import type { Generation } from '../tables/generations.js';

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
  readonly group: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly error: string | null;
  readonly attempts: number;
  readonly parkedAt: string;
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

/** The revisions of a stream's parked events, in order. */
export const parkedRevisions = async (
  database: Database,
  { group, number }: Generation,
  stream: string,
): Promise<number[]> => {
  const rows = await database.rows<{ revision: number }>(
    `SELECT revision FROM projection_dead_letter
     WHERE group_name = $1 AND generation = $2 AND stream = $3 ORDER BY revision`,
    [group, number, stream],
  );
  return rows.map(({ revision }) => revision);
};

/** Forgets that an event was parked. */
export const removal = (
  { group, number }: Generation,
  stream: string,
  revision: number,
): QueryConfig => ({
  text: `DELETE FROM projection_dead_letter
     WHERE group_name = $1 AND generation = $2 AND stream = $3 AND revision = $4`,
  values: [group, number, stream, revision],
});

export const noteFailure = async (
  database: Database,
  { group, number }: Generation,
  { event, error }: DeadLetter,
): Promise<void> => {
  await database.rows(
    `UPDATE projection_dead_letter SET error = $5, attempts = attempts + 1
     WHERE group_name = $1 AND generation = $2 AND stream = $3 AND revision = $4`,
    [group, number, event.stream, event.revision, error ?? null],
  );
};
