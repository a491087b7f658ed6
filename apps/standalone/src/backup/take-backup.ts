import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { backupDataFolder, verifyDataFolder } from '@chancery/embedded-eventstore';
import { Database } from '@chancery/read-store';
import type { Console } from '../console.js';
import { writeManifest, type Manifest } from './manifest.js';
import { copyFiles } from './stored-files.js';
import { writeTables } from './table-lines.js';

export interface BackupOptions {
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly to: string;
}

/**
 * Copies all that cannot be made again, while the office works: first the log, then the keys that it was sealed with and
 * the files that it speaks of, both of which are there before an event is. Verifies the copy. The master key stays out.
 */
export const takeBackup = async (
  { dataDir, databaseUrl, to }: BackupOptions,
  console: Console,
): Promise<Manifest> => {
  demandEmbedded(dataDir);
  demandEmpty(to);
  mkdirSync(to, { recursive: true, mode: 0o700 });
  console.say('Copying the event store');
  await backupDataFolder(path.join(dataDir, 'eventstore'), path.join(to, 'eventstore'));
  console.say('Copying the keys of parties and what else Postgres alone holds');
  const database = new Database({ url: databaseUrl });
  const kept = await writeTables(database, path.join(to, 'tables')).finally(() => database.close());
  const [from, copies] = [path.join(dataDir, 'files'), path.join(to, 'files')];
  const files = await copyFiles({ from, to: copies }, console);
  const events = await eventsIn(path.join(to, 'eventstore'), console);
  const takenAt = new Date().toISOString();
  const manifest: Manifest = { version: 1, takenAt, events, files, ...kept };
  writeManifest(to, manifest);
  return manifest;
};

/** How many events a copy of the event store has. Throws if it is not sound. */
export const eventsIn = async (folder: string, console: Console): Promise<number> => {
  console.say('Verifying the event store of the backup');
  const { events, problems } = await verifyDataFolder(folder);
  if (problems.length > 0) throw new Error(`${folder} is damaged: ${problems.join('; ')}`);
  return events;
};

const demandEmbedded = (dataDir: string): void => {
  if (!existsSync(path.join(dataDir, 'eventstore')))
    throw new Error(
      `${dataDir} has no event store of its own. Back up the event store at EVENTSTORE_URL with its own tools, ` +
        'and of Postgres and the files folder what docs/operate.md names.',
    );
};

export const demandEmpty = (folder: string): void => {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty. Name a folder that is empty or does not exist.`);
};
