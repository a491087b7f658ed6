import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The key that each authority signs receipts with, wrapped with the master key. It is kept in backups. */
export class CreateReceiptKeys1764810000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE receipt_key (
        authority_id text PRIMARY KEY,
        wrapped bytea NOT NULL,
        made_at timestamptz NOT NULL DEFAULT now()
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE receipt_key');
  }
}
