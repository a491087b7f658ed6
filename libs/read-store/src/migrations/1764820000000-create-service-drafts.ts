import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody is filling in at the portal, sealed with the key of the party that it will be from. */
export class CreateServiceDrafts1764820000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE service_draft (
        draft_id uuid PRIMARY KEY,
        authority_id text NOT NULL,
        party_id text NOT NULL,
        holder bytea,
        service_id text NOT NULL,
        version integer NOT NULL,
        revision integer NOT NULL DEFAULT 0,
        sealed bytea NOT NULL,
        changed_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query('CREATE INDEX ON service_draft (party_id, service_id)');
    await runner.query('CREATE INDEX ON service_draft (changed_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE service_draft');
  }
}
