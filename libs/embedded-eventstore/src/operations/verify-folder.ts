import { checkStoreFile } from '../server/store-file.js';
import { readJournal } from '../store/journal.js';
import { lastPosition, openTables } from '../store/tables.js';
import { verifyTables, type Progress, type Verification } from '../store/verify.js';
import { requireDataFolder } from '../server/data-folder.js';

/** Checks a data folder, whether a server is serving it or not. Throws when it is none. */
export async function verifyDataFolder(
  dataDir: string,
  progress?: Progress,
): Promise<Verification> {
  requireDataFolder(dataDir);
  checkStoreFile(dataDir);
  const tables = openTables(dataDir, { readOnly: true });
  try {
    return await verifyTables(tables, readJournal(dataDir, lastPosition(tables)), progress);
  } finally {
    await tables.env.close();
  }
}
