import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far sending to each endpoint has got, what is parked, the log of attempts, and secrets that a backup takes along. */
export class CreateDeliveries1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE subscription_secret (
        subscription_id text NOT NULL,
        secret_id text NOT NULL,
        wrapped bytea NOT NULL,
        PRIMARY KEY (subscription_id, secret_id)
      )`);
    await runner.query(`
      CREATE TABLE delivery_progress (
        line_id text PRIMARY KEY,
        subscription_id text NOT NULL,
        slot smallint NOT NULL,
        epoch bigint NOT NULL DEFAULT 1,
        placed bigint NOT NULL,
        cursor bigint NOT NULL,
        serial bigint NOT NULL DEFAULT 0,
        settled bigint[] NOT NULL DEFAULT '{}',
        opened_at timestamptz,
        failures integer NOT NULL DEFAULT 0,
        next_probe_at timestamptz,
        oldest_undelivered_at timestamptz,
        updated_at timestamptz NOT NULL DEFAULT now()
      )`);
    await runner.query('CREATE INDEX ON delivery_progress (subscription_id)');
    await runner.query(`
      CREATE TABLE delivery_parked (
        line_id text NOT NULL,
        index bigint NOT NULL,
        subscription_id text NOT NULL,
        event_id text NOT NULL,
        lane text NOT NULL,
        serial bigint NOT NULL,
        recorded_at timestamptz NOT NULL,
        attempts integer NOT NULL,
        next_at timestamptz NOT NULL,
        status integer,
        error text,
        is_dead boolean NOT NULL,
        PRIMARY KEY (line_id, index)
      )`);
    await runner.query('CREATE INDEX ON delivery_parked (subscription_id)');
    await runner.query(`
      CREATE TABLE delivery_attempt (
        attempt_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        subscription_id text NOT NULL,
        index bigint,
        event_id text NOT NULL,
        type text NOT NULL,
        attempt integer NOT NULL,
        at timestamptz NOT NULL,
        is_delivered boolean NOT NULL,
        status integer,
        ms integer NOT NULL,
        error text,
        answer text
      )`);
    await runner.query('CREATE INDEX ON delivery_attempt (subscription_id, attempt_id)');
    await runner.query(`
      CREATE TABLE delivery_count (
        subscription_id text NOT NULL,
        minute timestamptz NOT NULL,
        delivered integer NOT NULL,
        failed integer NOT NULL,
        bytes bigint NOT NULL,
        PRIMARY KEY (subscription_id, minute)
      )`);
    await runner.query(`
      CREATE TABLE delivery_test (
        test_id text PRIMARY KEY,
        subscription_id text NOT NULL,
        asked_at timestamptz NOT NULL
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['test', 'count', 'attempt', 'parked', 'progress'])
      await runner.query(`DROP TABLE delivery_${table}`);
    await runner.query('DROP TABLE subscription_secret');
  }
}
