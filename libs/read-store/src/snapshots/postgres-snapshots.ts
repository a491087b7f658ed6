import { createHash } from 'node:crypto';
import type { FoundKeys, KeyAt, Snapshot, SnapshotStore } from '@chancery/event-store';
import type { PoolClient } from 'pg';
import type { Database } from '../database.js';

interface SnapshotRow {
  readonly revision: number;
  readonly position: string;
  readonly eventId: string;
  readonly state: object;
}

interface FoundRow {
  readonly upTo: number;
  readonly revision: number | null;
}

/**
 * Snapshots of long streams in Postgres, and hashes of the keys of all events up to each. Hashes may be those of
 * another key: who finds one reads the event. Snapshots of other versions go a day after they were last used.
 */
export class PostgresSnapshots implements SnapshotStore {
  constructor(private readonly database: Database) {}

  async load(stream: string, maker: string): Promise<Snapshot | undefined> {
    const [row] = await this.database.query<SnapshotRow>(
      `SELECT revision, position::text, event_id, state FROM stream_snapshot
       WHERE stream = $1 AND maker = $2`,
      [stream, maker],
    );
    return row && { ...row, stream, maker, position: BigInt(row.position) };
  }

  /** A snapshot that a crash of Postgres takes back is made again, so nobody waits for the disk. */
  save(snapshot: Snapshot, keys: readonly KeyAt[], before: Snapshot | undefined): Promise<boolean> {
    return this.database.transaction(async (client) => {
      await client.query('SET LOCAL synchronous_commit = off');
      const id = await putDown(client, snapshot, before);
      if (id === undefined) return false;
      await client.query(
        `INSERT INTO stream_key (snapshot_id, key, revision)
         SELECT $1, key, revision FROM unnest($2::bigint[], $3::integer[]) AS t (key, revision)
         ON CONFLICT DO NOTHING`,
        [id, keys.map(({ key }) => hashOf(key)), keys.map(({ revision }) => revision)],
      );
      await client.query(
        `DELETE FROM stream_snapshot
         WHERE stream = $1 AND maker <> $2 AND saved_at < now() - interval '1 day'`,
        [snapshot.stream, snapshot.maker],
      );
      return true;
    });
  }

  async find(stream: string, maker: string, keys: readonly string[]): Promise<FoundKeys> {
    const rows = await this.database.query<FoundRow>(
      `SELECT s.revision AS up_to, k.revision FROM stream_snapshot s
       LEFT JOIN stream_key k ON k.snapshot_id = s.snapshot_id AND k.key = ANY ($3::bigint[])
       WHERE s.stream = $1 AND s.maker = $2`,
      [stream, maker, keys.map(hashOf)],
    );
    return {
      upTo: rows[0]?.upTo ?? -1,
      revisions: rows.flatMap(({ revision }) => (revision === null ? [] : [revision])),
    };
  }

  async discard({ stream, maker, eventId }: Snapshot): Promise<void> {
    await this.database.rows(
      'DELETE FROM stream_snapshot WHERE stream = $1 AND maker = $2 AND event_id = $3',
      [stream, maker, eventId],
    );
  }
}

/** The id that the keys are kept under; undefined if the snapshot before is not there any more. */
const putDown = async (
  client: PoolClient,
  { stream, maker, revision, position, eventId, state }: Snapshot,
  before: Snapshot | undefined,
): Promise<string | undefined> => {
  const values = [stream, maker, revision, String(position), eventId, JSON.stringify(state)];
  const { rows } = before
    ? await client.query<{ id: string }>(
        `UPDATE stream_snapshot
         SET revision = $3, position = $4, event_id = $5, state = $6, saved_at = now()
         WHERE stream = $1 AND maker = $2 AND event_id = $7 RETURNING snapshot_id AS id`,
        [...values, before.eventId],
      )
    : await client.query<{ id: string }>(
        `INSERT INTO stream_snapshot (stream, maker, revision, position, event_id, state)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING snapshot_id AS id`,
        values,
      );
  return rows[0]?.id;
};

/** The first 8 bytes of SHA-256, as Postgres' bigint. */
const hashOf = (key: string): string =>
  String(createHash('sha256').update(key).digest().readBigInt64BE());
