import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the runner keeps beside the rows: generations, checkpoints, dead letters, requests, status; and party keys. */
export class CreateReadStore1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE projection_generation (
        group_name text NOT NULL,
        generation integer NOT NULL,
        state text NOT NULL CHECK (state IN ('building', 'live', 'retired')),
        fingerprint text NOT NULL,
        tables json NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        live_at timestamptz,
        comparison jsonb,
        PRIMARY KEY (group_name, generation)
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX projection_generation_live ON projection_generation (group_name)
      WHERE state = 'live'`);
    await runner.query(`
      CREATE TABLE projection_checkpoint (
        group_name text NOT NULL,
        generation integer NOT NULL,
        lane integer NOT NULL,
        position bigint NOT NULL,
        PRIMARY KEY (group_name, generation, lane),
        FOREIGN KEY (group_name, generation) REFERENCES projection_generation ON DELETE CASCADE
      ) WITH (fillfactor = 20)`);
    await runner.query(`
      CREATE TABLE projection_dead_letter (
        group_name text NOT NULL,
        generation integer NOT NULL,
        stream text NOT NULL,
        revision bigint NOT NULL,
        position bigint NOT NULL,
        event_type text NOT NULL,
        event jsonb NOT NULL,
        changes jsonb,
        error text,
        attempts integer NOT NULL DEFAULT 1,
        parked_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (group_name, generation, stream, revision),
        FOREIGN KEY (group_name, generation) REFERENCES projection_generation ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE projection_request (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        group_name text NOT NULL,
        action text NOT NULL CHECK (action IN ('retry', 'skip', 'rebuild', 'rollback')),
        stream text,
        reason text,
        requested_by text NOT NULL,
        requested_at timestamptz NOT NULL DEFAULT now(),
        done_at timestamptz,
        outcome text
      )`);
    await runner.query(`
      CREATE TABLE projection_status (
        group_name text NOT NULL,
        generation integer NOT NULL,
        position bigint NOT NULL,
        head bigint NOT NULL,
        behind_events bigint NOT NULL,
        behind_seconds double precision NOT NULL,
        events_per_second double precision NOT NULL,
        parked integer NOT NULL,
        oldest_parked_at timestamptz,
        progressed_at timestamptz NOT NULL,
        reported_at timestamptz NOT NULL,
        leader text NOT NULL,
        PRIMARY KEY (group_name, generation),
        FOREIGN KEY (group_name, generation) REFERENCES projection_generation ON DELETE CASCADE
      ) WITH (fillfactor = 20)`);
    await runner.query(`
      CREATE TABLE party_key (
        party_id text PRIMARY KEY,
        wrapped_key bytea,
        created_at timestamptz NOT NULL DEFAULT now(),
        destroyed_at timestamptz,
        CHECK ((wrapped_key IS NULL) = (destroyed_at IS NOT NULL))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'party_key',
      'projection_status',
      'projection_request',
      'projection_dead_letter',
      'projection_checkpoint',
      'projection_generation',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}
