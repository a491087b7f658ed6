import type { PartyRef } from '@chancery/event-store';
import type { Client } from 'pg';
import type { Database } from '../database.js';
import { createPartyKey, indexPartyKey } from './party-key-table.js';
import { overwriteWal } from './overwrite-wal.js';

/** Any fixed number will do, as long as nothing else in this database locks it. */
const scrubbing = 4_217_003;

/** How many destroyed keys were removed from the disk; `remark` says what could not be done, and why. */
export interface Scrubbing {
  readonly scrubbed: number;
  readonly remark?: string;
}

/**
 * Removes destroyed keys from the disk. Postgres leaves the old version of a changed row in its page, in indexes
 * and in the write-ahead log, so the table is written anew without them, in new files, while readers go on; then
 * the log is overwritten. Killed half-way, it begins again with the next call.
 */
export const scrubKeys = async (database: Database): Promise<Scrubbing> => {
  const client = await database.connection(() => undefined);
  try {
    await client.query('SELECT pg_advisory_lock($1)', [scrubbing]);
    if ((await unscrubbed(client)).length === 0) return { scrubbed: 0 };
    const destroyed = await rewriteTable(client);
    for (const table of ['party_link', 'access_code']) await client.query(`VACUUM FULL ${table}`);
    await client.query('VACUUM FULL pg_statistic'); // samples of keys from before the table had none
    await overwriteWal(client);
    await client.query(
      `UPDATE party_key SET scrubbed_at = now() FROM unnest($1::text[], $2::text[]) p (party_id, authority_id)
       WHERE party_key.party_id = p.party_id AND party_key.authority_id = p.authority_id`,
      [destroyed.map(({ partyId }) => partyId), destroyed.map(({ authorityId }) => authorityId)],
    );
    return { scrubbed: destroyed.length };
  } catch (error) {
    return { scrubbed: 0, remark: (error as Error).message };
  } finally {
    await client.end();
  }
};

const unscrubbed = async (client: Client): Promise<PartyRef[]> => {
  const { rows } = await client.query<PartyRef>(
    `SELECT party_id AS "partyId", authority_id AS "authorityId" FROM party_key
     WHERE destroyed_at IS NOT NULL AND scrubbed_at IS NULL`,
  );
  return rows;
};

/** Answers whose keys the new table leaves out. Readers go on; who seals for a new party waits. */
const rewriteTable = async (client: Client): Promise<PartyRef[]> => {
  const rewriting = [
    createPartyKey('party_key_rewritten'),
    'INSERT INTO party_key_rewritten SELECT * FROM party_key',
    indexPartyKey('party_key_rewritten'),
    'DROP TABLE party_key',
    'ALTER TABLE party_key_rewritten RENAME TO party_key',
    'COMMIT',
  ];
  await client.query('BEGIN');
  try {
    await client.query('LOCK TABLE party_key IN SHARE MODE');
    const destroyed = await unscrubbed(client);
    for (const statement of rewriting) await client.query(statement);
    return destroyed;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
};
