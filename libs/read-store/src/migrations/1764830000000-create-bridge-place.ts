import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far the events have gone to a stream of a broker. A backup takes it along: the stream may be empty by then. */
export class CreateBridgePlace1764830000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bridge_place (
        stream text PRIMARY KEY,
        ledger_id text NOT NULL,
        index bigint NOT NULL,
        before text,
        sequence bigint NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bridge_place');
  }
}
