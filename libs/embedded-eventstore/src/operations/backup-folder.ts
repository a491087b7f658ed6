import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkStoreFile } from '../server/store-file.js';
import type { JournalEntry } from '../store/journal-entry.js';
import { readJournal, recover } from '../store/journal.js';
import { JournalDamaged } from '../store/store-errors.js';
import { lastPosition, openTables } from '../store/tables.js';
import { DataFolderRefused, MARKER, requireDataFolder } from '../server/data-folder.js';

/**
 * Copies a data folder as it is at this instant, whether a server is serving it or not; the copy is
 * compact. A server can be started on it as it stands.
 */
export const backupDataFolder = async (dataDir: string, target: string): Promise<void> => {
  requireDataFolder(dataDir);
  checkStoreFile(dataDir);
  if (existsSync(target) && readdirSync(target).length > 0) {
    throw new DataFolderRefused(`${target} is not empty: a backup needs a folder of its own.`);
  }
  mkdirSync(target, { recursive: true, mode: 0o700 });
  const tables = openTables(dataDir, { readOnly: true });
  try {
    const entries = await readMoving(dataDir, () => lastPosition(tables));
    await tables.env.backup(target, true);
    await settle(target, entries);
  } finally {
    await tables.env.close();
  }
  copyFileSync(join(dataDir, MARKER), join(target, MARKER));
};

const mostReadings = 20;
const pauseMs = 25;

/**
 * What only the journal has beyond the position that the tables tell. A server that serves the folder may move entries to the tables and write over them between
 * two looks, which leaves a gap; then it is read again. Throws JournalDamaged if the gap stays.
 */
export const readMoving = async (
  dataDir: string,
  position: () => number,
): Promise<JournalEntry[]> => {
  for (let readings = 1; ; readings++) {
    try {
      return readJournal(dataDir, position());
    } catch (error) {
      if (!(error instanceof JournalDamaged) || readings === mostReadings) throw error;
    }
    await sleep(pauseMs);
  }
};

/** Moves what only the journal had, when it was read, to the tables of the copy. */
const settle = async (target: string, entries: readonly JournalEntry[]): Promise<void> => {
  const tables = openTables(target);
  try {
    recover(tables, entries);
  } finally {
    await tables.env.close();
  }
};
