import { DataSource } from 'typeorm';
import type { Database } from '../database.js';
import { CreateReadStore1764000000000 } from './1764000000000-create-read-store.js';
import { CreatePolicyCheckpoint1764000000001 } from './1764000000001-create-policy-checkpoint.js';

/** TypeORM's view of the database. The address goes in by way of the driver, since only that reads socket folders. */
export const dataSource = (url: string): DataSource =>
  new DataSource({
    type: 'postgres',
    extra: { connectionString: url, max: 2 },
    migrations: [CreateReadStore1764000000000, CreatePolicyCheckpoint1764000000001],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'all',
  });

/** Any fixed number will do, as long as nothing else in this database locks it. */
const migrating = 4_217_001;

/** Brings the schema up to date; programs that start at the same moment do it one after the other. */
export const migrate = async (database: Database): Promise<void> => {
  await database.transaction(async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [migrating]);
    const source = await dataSource(database.url).initialize();
    try {
      await source.runMigrations();
    } finally {
      await source.destroy();
    }
  });
};
