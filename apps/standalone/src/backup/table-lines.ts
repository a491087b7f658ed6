import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import readline from 'node:readline';
import { dumpKept, finishLoading, loadKept, type Database, type Kept } from '@chancery/read-store';

const linesAtOnce = 1_000;
const fileOf = (folder: string, table: string): string => path.join(folder, `${table}.jsonl`);

/** Writes what Postgres alone holds into a folder, a file for each table. */
export const writeTables = async (database: Database, folder: string): Promise<Kept> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const files = new Map<string, WriteStream>();
  const kept = await dumpKept(database, async (table, lines) => {
    const file = files.get(table) ?? createWriteStream(fileOf(folder, table), { mode: 0o600 });
    files.set(table, file);
    const text = lines.map((line) => `${line}\n`).join('');
    if (!file.write(text)) await once(file, 'drain');
  });
  for (const file of files.values()) await closed(file);
  return kept;
};

const closed = (file: WriteStream): Promise<void> =>
  new Promise((resolve, reject) => file.once('error', reject).end(resolve));

/** Reads them back. Throws if a table does not have the rows that it had. */
export const readTables = async (
  database: Database,
  folder: string,
  { tables }: Kept,
): Promise<void> => {
  for (const { name, rows } of tables) {
    const lines: string[] = [];
    for await (const line of readline.createInterface(createReadStream(fileOf(folder, name)))) {
      lines.push(line);
      if (lines.length === linesAtOnce) await loadKept(database, name, lines.splice(0));
    }
    if (lines.length > 0) await loadKept(database, name, lines);
    const found = await finishLoading(database, name);
    if (found !== rows)
      throw new Error(`Table ${name} has ${found} rows, the backup was to have ${rows}.`);
  }
};
