import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createPartyKey, indexPartyKey } from '../vault/party-key-table.js';

/**
 * Keys of parties belong to one authority each. Those there are go to the authorities whose documents bear the
 * party. Parties that no row of a document names keep an empty authority: their key serves whoever has their events.
 * Words are kept with the key, hashed once more for each authority.
 */
export class PartyKeysByAuthority1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE master_key_check (value bytea NOT NULL)');
    await runner.query('CREATE UNIQUE INDEX ON master_key_check ((true))');
    await runner.query('ALTER TABLE party_key RENAME TO former_party_key');
    await runner.query(createPartyKey('party_key'));
    await runner.query(`
      INSERT INTO party_key (authority_id, party_id, wrapped_key, words, created_at, destroyed_at)
      SELECT bearer.authority_id, k.party_id, k.wrapped_key, array(
          SELECT substr(sha256(convert_to(bearer.authority_id || ' ', 'UTF8') || w.word), 1, 16)
          FROM party_word w WHERE w.party_id = k.party_id),
        k.created_at, k.destroyed_at
      FROM former_party_key k
      JOIN (
        SELECT DISTINCT coalesce(d.authority_id, '') AS authority_id, p.party_id
        FROM former_party_key p LEFT JOIN (${await bearers(runner)}) d USING (party_id)
      ) bearer USING (party_id)`);
    await runner.query(indexPartyKey('party_key'));
    await runner.query('DROP TABLE party_word');
    await runner.query('DROP TABLE former_party_key');
  }

  async down(): Promise<void> {
    throw new Error('Keys of parties cannot be taken back from their authorities.');
  }
}

/** The parties of documents as the live read model has them; none where there is no such model yet. */
const bearers = async (runner: QueryRunner): Promise<string> => {
  const [found] = (await runner.query(`
    SELECT EXISTS (SELECT FROM information_schema.columns
      WHERE table_schema = current_schema() AND table_name = 'document' AND column_name = 'party_id')
      AS is_there`)) as { is_there: boolean }[];
  return found?.is_there
    ? 'SELECT authority_id, party_id FROM document'
    : 'SELECT NULL::text AS authority_id, NULL::text AS party_id WHERE false';
};
