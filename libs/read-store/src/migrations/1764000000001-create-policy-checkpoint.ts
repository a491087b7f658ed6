import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far each policy of the reactor has got in the log. */
export class CreatePolicyCheckpoint1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE policy_checkpoint (
        policy text PRIMARY KEY,
        position bigint NOT NULL,
        moved_at timestamptz NOT NULL DEFAULT now()
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE policy_checkpoint');
  }
}
