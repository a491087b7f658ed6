import type { ClientBase } from 'pg';
import type { DataSource } from 'typeorm';
import type { Database } from '../database.js';
import { CreateReadStore1764000000000 } from './1764000000000-create-read-store.js';
import { CreatePartyWord1764000000003 } from './1764000000003-create-party-word.js';
import { CreatePolicyCheckpoint1764000000001 } from './1764000000001-create-policy-checkpoint.js';
import { PartyKeysByAuthority1764000000020 } from './1764000000020-party-keys-by-authority.js';
import { AddLogIdentity1764100000004 } from './1764100000004-add-log-identity.js';
import { CreateDeskSession1764200000001 } from './1764200000001-create-desk-session.js';
import { CreateDeliveries1764700000000 } from './1764700000000-create-deliveries.js';
import { CreateBridgePlace1764830000000 } from './1764830000000-create-bridge-place.js';
import { CreatePartyLinks1764800000000 } from './1764800000000-create-party-links.js';
import { CreateLedger1764600000000 } from './1764600000000-create-ledger.js';
import { CreateReceiptKeys1764810000000 } from './1764810000000-create-receipt-keys.js';
import { CreateServiceDrafts1764820000000 } from './1764820000000-create-service-drafts.js';
import { CreateStreamSnapshots1764840000000 } from './1764840000000-create-stream-snapshots.js';

const migrations = [
  CreateReadStore1764000000000,
  CreatePolicyCheckpoint1764000000001,
  CreatePartyWord1764000000003,
  PartyKeysByAuthority1764000000020,
  AddLogIdentity1764100000004,
  CreateDeskSession1764200000001,
  CreateLedger1764600000000,
  CreateDeliveries1764700000000,
  CreatePartyLinks1764800000000,
  CreateReceiptKeys1764810000000,
  CreateServiceDrafts1764820000000,
  CreateBridgePlace1764830000000,
  CreateStreamSnapshots1764840000000,
];
const ledger = 'schema_migration';

/** The names of the migrations of this version. */
export const migrationNames = migrations.map(({ name }) => name);

/** Whether a database has had any migration. */
export const hasLedger = async (client: ClientBase): Promise<boolean> => {
  const found = await client.query<{ found: boolean }>(
    'SELECT to_regclass($1) IS NOT NULL AS found',
    [ledger],
  );
  return found.rows[0]?.found === true;
};

/** The names of the migrations that a database has had. */
export const appliedMigrations = async (client: ClientBase): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(`SELECT name FROM ${ledger} ORDER BY id`);
  return rows.map(({ name }) => name);
};

/** TypeORM's view of the database. The address goes in by way of the driver, since only that reads socket folders. */
const dataSource = async (url: string, wanted: typeof migrations): Promise<DataSource> => {
  const { DataSource: Source } = await import('typeorm');
  return new Source({
    type: 'postgres',
    extra: { connectionString: url, max: 2 },
    migrations: wanted,
    migrationsTableName: ledger,
    migrationsTransactionMode: 'all',
  });
};

/** Any fixed number will do, as long as nothing else in this database locks it. */
const migrating = 4_217_001;

/**
 * Brings the schema up to date; programs that start at the same moment do it one after the other. TypeORM, which
 * takes a while to load, is asked only where something is missing. `only` names the migrations of an earlier
 * version, to which a backup of that time fits.
 */
export const migrate = async (database: Database, only?: readonly string[]): Promise<void> => {
  const wanted = migrations.filter(({ name }) => only?.includes(name) ?? true);
  await database.transaction(async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [migrating]);
    if (await isUpToDate(client, wanted)) return;
    const source = await (await dataSource(database.url, wanted)).initialize();
    try {
      await source.runMigrations();
    } finally {
      await source.destroy();
    }
  });
};

const isUpToDate = async (client: ClientBase, wanted: typeof migrations): Promise<boolean> => {
  if (!(await hasLedger(client))) return false;
  const applied = new Set(await appliedMigrations(client));
  return wanted.every(({ name }) => applied.has(name));
};
