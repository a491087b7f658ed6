import type { LogMark } from '@chancery/event-store';
import type { Database, SecretBox } from '@chancery/read-store';
import { randomBytes } from 'node:crypto';
import { tileWidth, type Edge, type Tile } from './tree.js';

/** An event that has its number. */
export interface Entry {
  readonly index: number;
  readonly streamKey: Buffer;
  readonly revision: number;
  readonly eventId: string;
}

/** The newest entry, by which the log is recognised. */
export interface NewestEntry extends LogMark {
  readonly stream: string;
  readonly revision: number;
}

/** The ledger as it stands. */
export interface LedgerState {
  readonly ledgerId: string;
  readonly saltKey: Buffer;
  readonly size: number;
  readonly newest: NewestEntry | undefined;
}

/** Thrown when another process has gone on with the ledger. */
export class LedgerMoved extends Error {}

interface LedgerRow {
  readonly ledger_id: string;
  readonly salt_key: Buffer;
  readonly size: string;
  readonly position: string | null;
  readonly event_id: string | null;
  readonly stream: string | null;
  readonly revision: string | null;
}

const saltName = 'ledger salt';
const saltKeyBytes = 32;

/** The ledger, begun when there is none. Throws if its salt key was wrapped with another master key. */
export const openLedger = async (database: Database, secrets: SecretBox): Promise<LedgerState> => {
  const salt = secrets.wrap(saltName, randomBytes(saltKeyBytes));
  await database.rows('INSERT INTO ledger (salt_key) VALUES ($1) ON CONFLICT DO NOTHING', [salt]);
  const [row] = await database.rows<LedgerRow>('SELECT * FROM ledger, ledger_head');
  if (!row) throw new LedgerMoved('The ledger was removed.');
  return {
    ledgerId: row.ledger_id,
    saltKey: secrets.unwrap(saltName, row.salt_key),
    size: Number(row.size),
    newest: newestOf(row),
  };
};

const newestOf = ({ position, event_id, stream, revision }: LedgerRow): NewestEntry | undefined =>
  position === null || event_id === null || stream === null || revision === null
    ? undefined
    : { position: BigInt(position), eventId: event_id, stream, revision: Number(revision) };

/** The last tile of each level, as far as it is not full. */
export const loadEdge = async (database: Database, size: number): Promise<Edge> => {
  const edge: Buffer[] = [];
  for (let level = 0, count = size; count > 0; level++, count = Math.floor(count / tileWidth)) {
    const isFull = count % tileWidth === 0;
    const tile = isFull
      ? undefined
      : await loadTile(database, level, Math.floor(count / tileWidth));
    edge.push(tile ?? Buffer.alloc(0));
  }
  return edge;
};

export const loadTile = async (
  database: Database,
  level: number,
  n: number,
): Promise<Buffer | undefined> => {
  const [row] = await database.rows<{ hashes: Buffer }>(
    'SELECT hashes FROM ledger_tile WHERE level = $1 AND n = $2',
    [level, n],
  );
  return row?.hashes;
};

/** What a batch adds to the ledger. */
export interface Growth {
  readonly size: number;
  readonly entries: readonly Entry[];
  readonly tiles: readonly Tile[];
  readonly newest: NewestEntry;
}

/**
 * One statement, so all of it or nothing is written. It moves the size from where this process left it, so two
 * processes never give the same number. Throws LedgerMoved.
 */
export const writeGrowth = async (
  database: Database,
  { size, entries, tiles, newest }: Growth,
): Promise<void> => {
  const moved = await database.writeOnce(async (client) => {
    const { rowCount } = await client.query({
      name: 'ledger-growth',
      text: growth,
      values: [
        size,
        size + entries.length,
        ...[String(newest.position), newest.eventId, newest.stream, newest.revision],
        entries.map(({ index }) => index),
        entries.map(({ streamKey }) => streamKey),
        entries.map(({ revision }) => revision),
        entries.map(({ eventId }) => eventId),
        tiles.map(({ level }) => level),
        tiles.map(({ n }) => n),
        tiles.map(({ hashes }) => hashes),
      ],
    });
    return rowCount === 1;
  });
  if (!moved) throw new LedgerMoved('Another process goes on with the ledger.');
};

const growth = `
  WITH moved AS (
    UPDATE ledger_head SET size = $2::bigint, position = $3::bigint, event_id = $4::uuid,
      stream = $5::text, revision = $6::bigint
    WHERE size = $1::bigint RETURNING 1),
  entries AS (
    INSERT INTO ledger_entry (index, stream_key, revision, event_id)
    SELECT * FROM unnest($7::bigint[], $8::bytea[], $9::bigint[], $10::uuid[])
    WHERE EXISTS (SELECT FROM moved)),
  tiles AS (
    INSERT INTO ledger_tile (level, n, hashes)
    SELECT * FROM unnest($11::smallint[], $12::bigint[], $13::bytea[])
    WHERE EXISTS (SELECT FROM moved)
    ON CONFLICT (level, n) DO UPDATE SET hashes = excluded.hashes)
  SELECT FROM moved`;
