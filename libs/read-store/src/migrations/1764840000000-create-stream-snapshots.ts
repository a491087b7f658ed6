import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Snapshots of long streams, and where their events are found by their keys. Both are made from the log again. */
export class CreateStreamSnapshots1764840000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stream_snapshot (
        snapshot_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        stream text NOT NULL,
        maker text NOT NULL,
        revision integer NOT NULL,
        position bigint NOT NULL,
        event_id uuid NOT NULL,
        state json NOT NULL,
        saved_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (stream, maker)
      )`);
    await runner.query(`
      CREATE TABLE stream_key (
        snapshot_id bigint NOT NULL REFERENCES stream_snapshot ON DELETE CASCADE,
        key bigint NOT NULL,
        revision integer NOT NULL,
        PRIMARY KEY (snapshot_id, key, revision)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['stream_key', 'stream_snapshot'])
      await runner.query(`DROP TABLE ${table}`);
  }
}
