import { checkStoreFile } from '../server/store-file.js';
import { readJournal } from '../store/journal.js';
import { lastPosition, openTables } from '../store/tables.js';
import { verifyTables, type Progress, type Verification } from '../store/verify.js';
import { DataFolderRefused, requireDataFolder } from '../server/data-folder.js';

/** Checks a data folder, whether a server is serving it or not. Throws when it is none. */
export const verifyDataFolder = async (
  dataDir: string,
  progress?: Progress,
): Promise<Verification> => {
  requireDataFolder(dataDir);
  checkStoreFile(dataDir);
  try {
    return await walk(dataDir, progress);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataFolderRefused(
      `${dataDir} is damaged deep inside: ${reason}. ` +
        'Stop the server, keep this folder for examination, and restore a backup.',
    );
  }
};

const walk = async (dataDir: string, progress: Progress | undefined): Promise<Verification> => {
  const tables = openTables(dataDir, { readOnly: true });
  try {
    return await verifyTables(tables, readJournal(dataDir, lastPosition(tables)), progress);
  } finally {
    await tables.env.close();
  }
};
