import type { Database } from '@chancery/read-store';
import type { SinkEnd } from './event-sink.js';

/** The next index in a ledger, with the id of the event before it, by which the ledger is recognised. */
export interface Place {
  readonly ledgerId: string;
  readonly index: number;
  readonly before: string | null;
}

/** A place with the sequence that the broker had then. */
export interface SavedPlace {
  readonly place: Place;
  readonly sequence: number;
}

/**
 * From where to go on; undefined: from the first event. The broker knows it better than what was saved, for it may have
 * lost its newest messages. A place that was saved counts when the broker no longer keeps the message.
 */
export const placeToGoOn = (
  { sequence, last }: SinkEnd,
  saved: SavedPlace | undefined,
  ledgerId: string,
): Place | undefined => {
  if (saved?.sequence === sequence) return saved.place;
  if (last) return { ledgerId, index: last.index + 1, before: last.eventId };
  return saved && saved.sequence < sequence ? saved.place : undefined;
};

interface Row extends Place {
  readonly sequence: number;
}

export const loadPlace = async (
  database: Database,
  stream: string,
): Promise<SavedPlace | undefined> => {
  const [row] = await database.query<Row>('SELECT * FROM bridge_place WHERE stream = $1', [stream]);
  if (!row) return undefined;
  const { ledgerId, index, before, sequence } = row;
  return { place: { ledgerId, index, before }, sequence };
};

export const savePlace = async (
  database: Database,
  stream: string,
  { place, sequence }: SavedPlace,
): Promise<void> => {
  await database.rows(
    `INSERT INTO bridge_place (stream, ledger_id, index, before, sequence)
     VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (stream) DO UPDATE SET ledger_id = excluded.ledger_id, index = excluded.index,
       before = excluded.before, sequence = excluded.sequence`,
    [stream, place.ledgerId, place.index, place.before, sequence],
  );
};
