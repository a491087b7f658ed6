import type { Database } from '../database.js';
import { migrate } from '../migrations/data-source.js';
import { checkMasterKey, hasMasterKey, keepCheckValue, MasterKey } from './master-key.js';

/** The master key is not that of the store, or none; the message says what the operator can do. */
export class MasterKeyRefused extends Error {
  readonly isForOperator = true;
}

const again = 'in CHANCERY_MASTER_KEY or in the file master.key of the data folder';
const another = `The master key was made for another store: it opens none of the keys of parties in this database. Put the right master key ${again}, or restore the database that this one belongs to.`;
const missing = `This database holds keys of parties, and there is no master key to open them. Put it back ${again}.`;
const malformed =
  'The master key has to be 32 bytes in base64. Make one with: openssl rand -base64 32';

/**
 * Throws MasterKeyRefused unless this is the master key of the store, or one that a new store can be given. Notes of
 * which key the store is. A store goes on with the key that it has, of whatever form that is.
 */
export const proveMasterKey = async (database: Database, text: string): Promise<void> => {
  await migrate(database);
  const master = new MasterKey(text);
  const verdict = await checkMasterKey(database, master);
  if (verdict === 'wrong') throw new MasterKeyRefused(another);
  if (verdict === 'new' && !isWellFormed(text)) throw new MasterKeyRefused(malformed);
  if (!(await keepCheckValue(database, master))) throw new MasterKeyRefused(another);
};

/** Throws MasterKeyRefused if the store has a master key already: then none may be made for it. */
export const demandNoMasterKey = async (database: Database): Promise<void> => {
  await migrate(database);
  if (await hasMasterKey(database)) throw new MasterKeyRefused(missing);
};

const isWellFormed = (text: string): boolean =>
  /^[A-Za-z0-9+/_-]{43}=?$/.test(text) && Buffer.from(text, 'base64').length === 32;
