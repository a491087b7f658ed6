import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger: its id and salt key, which a backup takes along; a number for each event and the tree of their hashes. */
export class CreateLedger1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ledger (
        is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
        ledger_id uuid NOT NULL DEFAULT gen_random_uuid(),
        salt_key bytea NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE ledger_head (
        is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
        size bigint NOT NULL DEFAULT 0,
        position bigint,
        event_id uuid,
        stream text,
        revision bigint
      )`);
    await runner.query('INSERT INTO ledger_head DEFAULT VALUES');
    await runner.query(`
      CREATE TABLE ledger_entry (
        index bigint PRIMARY KEY,
        stream_key bytea NOT NULL,
        revision bigint NOT NULL,
        event_id uuid NOT NULL UNIQUE,
        UNIQUE (stream_key, revision)
      )`);
    await runner.query(`
      CREATE TABLE ledger_tile (
        level smallint NOT NULL,
        n bigint NOT NULL,
        hashes bytea NOT NULL,
        PRIMARY KEY (level, n)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['ledger_tile', 'ledger_entry', 'ledger_head', 'ledger'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
