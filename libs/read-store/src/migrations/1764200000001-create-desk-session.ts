import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions of browsers at the desk. The secret in the cookie is kept as a hash alone. */
export class CreateDeskSession1764200000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE desk_session (
        hash bytea PRIMARY KEY,
        officer_id text NOT NULL,
        begun_at timestamptz NOT NULL DEFAULT now(),
        used_at timestamptz NOT NULL DEFAULT now()
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE desk_session');
  }
}
