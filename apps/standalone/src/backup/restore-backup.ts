import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { startPostgres } from '@chancery/embedded-postgres';
import { Database, migrate } from '@chancery/read-store';
import type { Console } from '../console.js';
import { readManifest, type Manifest } from './manifest.js';
import { copyFiles } from './stored-files.js';
import { readTables } from './table-lines.js';
import { demandEmpty, eventsIn } from './take-backup.js';

export interface RestoreOptions {
  readonly from: string;
  readonly dataDir: string;
}

/** Fills an empty data folder from a backup and verifies what it put there. The read models are made at the next start. */
export const restoreBackup = async (
  { from, dataDir }: RestoreOptions,
  console: Console,
): Promise<Manifest> => {
  const manifest = readManifest(from);
  demandEmpty(dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  console.say('Copying the event store');
  const eventStore = path.join(dataDir, 'eventstore');
  cpSync(path.join(from, 'eventstore'), eventStore, { recursive: true });
  const events = await eventsIn(eventStore, console);
  const files = await copyFiles(
    { from: path.join(from, 'files'), to: path.join(dataDir, 'files') },
    console,
  );
  if (events !== manifest.events || files !== manifest.files)
    throw new Error(
      `The backup has ${events} events and ${files} files, it was to have ${manifest.events} and ${manifest.files}.`,
    );
  console.say('Loading the keys of parties');
  await loadTables(path.join(from, 'tables'), dataDir, manifest);
  return manifest;
};

const loadTables = async (folder: string, dataDir: string, manifest: Manifest): Promise<void> => {
  const postgres = await startPostgres({ dataDir: path.join(dataDir, 'postgres') });
  try {
    const database = new Database({ url: postgres.url });
    try {
      await migrate(database, manifest.migrations);
      await readTables(database, folder, manifest);
    } finally {
      await database.close();
    }
  } finally {
    await postgres.stop();
  }
};
