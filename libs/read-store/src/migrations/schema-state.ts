import type { Database } from '../database.js';
import { appliedMigrations, hasLedger, migrationNames } from './data-source.js';

/** The schema of a database against the one that this version needs. Names are those of migrations. */
export interface SchemaState {
  readonly isMade: boolean;
  /** Of this version, and not made here yet. */
  readonly missing: readonly string[];
  /** Made here by a later version. */
  readonly unknown: readonly string[];
}

/** Compares, and changes nothing. */
export const schemaState = (database: Database): Promise<SchemaState> =>
  database.transaction(async (client) => {
    if (!(await hasLedger(client))) return { isMade: false, missing: migrationNames, unknown: [] };
    const applied = await appliedMigrations(client);
    return {
      isMade: true,
      missing: migrationNames.filter((name) => !applied.includes(name)),
      unknown: applied.filter((name) => !migrationNames.includes(name)),
    };
  });
