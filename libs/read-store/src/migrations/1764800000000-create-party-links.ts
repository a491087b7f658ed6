import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the portal keeps of persons beside their keys: links from identities to parties and codes of matters, both as
 * keyed hashes; sessions, sealed; and counts of tries and requests under keyed hashes. No row of one authority shares a
 * value with a row of another, so that nobody can tell from them that two parties are one person.
 */
export class CreatePartyLinks1764800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE party_link (
        link bytea PRIMARY KEY,
        authority_id text NOT NULL,
        party_id text NOT NULL
      );
      CREATE INDEX ON party_link (party_id, authority_id);
      CREATE TABLE access_code (
        authority_id text NOT NULL,
        matter_id text NOT NULL,
        party_id text NOT NULL,
        serial integer NOT NULL,
        reference text NOT NULL,
        hash bytea NOT NULL,
        PRIMARY KEY (authority_id, matter_id)
      );
      CREATE INDEX ON access_code (reference);
      CREATE INDEX ON access_code (party_id, authority_id);
      CREATE TABLE portal_session (
        hash bytea PRIMARY KEY,
        sealed bytea NOT NULL,
        begun_at timestamptz NOT NULL DEFAULT now(),
        used_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE tally (
        key bytea NOT NULL,
        began_at timestamptz NOT NULL,
        count integer NOT NULL,
        PRIMARY KEY (key, began_at)
      );
      CREATE INDEX ON tally (began_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE party_link, access_code, portal_session, tally');
  }
}
