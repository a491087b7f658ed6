import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What parties can be found by: keyed hashes of words, which go with the party's key. */
export class CreatePartyWord1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE party_word (
        word bytea NOT NULL,
        party_id text NOT NULL REFERENCES party_key,
        PRIMARY KEY (word, party_id)
      )`);
    await runner.query('CREATE INDEX party_word_party ON party_word (party_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE party_word');
  }
}
