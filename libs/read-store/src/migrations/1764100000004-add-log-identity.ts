import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Beside each checkpoint the id of the event at its position, by which the log is recognised; what operators have
 * skipped; outcomes of requests as data; and when a generation was first near the end of the log.
 */
export class AddLogIdentity1764100000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE projection_checkpoint ADD COLUMN event_id text');
    await runner.query('ALTER TABLE policy_checkpoint ADD COLUMN event_id text');
    await runner.query(`
      CREATE TABLE projection_skip (
        group_name text NOT NULL,
        event_id text NOT NULL,
        stream text NOT NULL,
        revision bigint NOT NULL,
        event_type text NOT NULL,
        error text,
        reason text NOT NULL,
        requested_by text NOT NULL,
        skipped_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (group_name, event_id)
      )`);
    await runner.query(`
      ALTER TABLE projection_request
        DROP CONSTRAINT projection_request_action_check,
        ADD CONSTRAINT projection_request_action_check
          CHECK (action IN ('retry', 'skip', 'rebuild', 'rollback', 'reset')),
        ALTER COLUMN outcome TYPE jsonb USING to_jsonb(outcome)`);
    await runner.query(`
      ALTER TABLE projection_status
        ADD COLUMN behind_is_more boolean NOT NULL DEFAULT false,
        ADD COLUMN near_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE projection_status DROP COLUMN behind_is_more, DROP COLUMN near_at',
    );
    await runner.query(`DELETE FROM projection_request WHERE action = 'reset'`);
    await runner.query(`
      ALTER TABLE projection_request
        DROP CONSTRAINT projection_request_action_check,
        ADD CONSTRAINT projection_request_action_check
          CHECK (action IN ('retry', 'skip', 'rebuild', 'rollback')),
        ALTER COLUMN outcome TYPE text`);
    await runner.query('DROP TABLE projection_skip');
    await runner.query('ALTER TABLE policy_checkpoint DROP COLUMN event_id');
    await runner.query('ALTER TABLE projection_checkpoint DROP COLUMN event_id');
  }
}
