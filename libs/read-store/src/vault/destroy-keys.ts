import type { PartyRef } from '@chancery/event-store';
import type { Database } from '../database.js';

/**
 * Destroys the keys of parties and all that they could be found by, links and codes included, and leaves tombstones, which say that no
 * key is to be made again. A second time changes nothing. What the disk still holds of them, `scrubKeys` removes.
 */
export const destroyKeys = async (
  database: Database,
  parties: readonly PartyRef[],
): Promise<void> => {
  const ids = parties.map(({ partyId }) => partyId);
  const authorities = parties.map(({ authorityId }) => authorityId);
  await database.transaction(async (client) => {
    await client.query(
      `INSERT INTO party_key (party_id, authority_id, destroyed_at)
       SELECT party_id, authority_id, now() FROM unnest($1::text[], $2::text[]) p (party_id, authority_id)
       ON CONFLICT (party_id, authority_id) DO UPDATE
       SET wrapped_key = NULL, words = '{}', destroyed_at = now() WHERE party_key.destroyed_at IS NULL`,
      [ids, authorities],
    );
    await client.query(
      `UPDATE party_key SET wrapped_key = NULL, words = '{}', destroyed_at = now()
       WHERE party_id = ANY ($1::text[]) AND authority_id = '' AND destroyed_at IS NULL`,
      [ids],
    );
    for (const table of ['party_link', 'access_code'])
      await client.query(
        `DELETE FROM ${table} WHERE (party_id, authority_id) IN (
           SELECT * FROM unnest($1::text[], $2::text[]))`,
        [ids, authorities],
      );
  });
};

/** The authorities in which a party's id is known, by its key or its tombstone; '' where none was ever told. */
export const findKeys = (database: Database, partyId: string): Promise<readonly PartyRef[]> =>
  database.rows<PartyRef>(
    'SELECT party_id AS "partyId", authority_id AS "authorityId" FROM party_key WHERE party_id = $1',
    [partyId],
  );
