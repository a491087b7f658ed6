import type { Database } from '../database.js';
import { schemaState } from '../migrations/schema-state.js';
import { checkMasterKey, hasMasterKey, MasterKey, type MasterKeyVerdict } from './master-key.js';

/**
 * Whether a text is the master key of a database, without a note of it: `new` where nothing was kept under any,
 * `missing` where something was and there is no text.
 */
export const judgeMasterKey = async (
  database: Database,
  text: string | undefined,
): Promise<MasterKeyVerdict | 'missing'> => {
  const { isMade, missing } = await schemaState(database);
  if (!isMade || missing.length > 0) return 'new';
  if (text !== undefined) return checkMasterKey(database, new MasterKey(text));
  return (await hasMasterKey(database)) ? 'missing' : 'new';
};
