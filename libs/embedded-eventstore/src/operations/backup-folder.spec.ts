import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { prepareDataFolder } from '../server/data-folder.js';
import { entryOf } from '../store/journal.samples.js';
import { Journal, recover } from '../store/journal.js';
import { openTables, type Tables } from '../store/tables.js';
import { backupDataFolder } from './backup-folder.js';

describe('a backup of a folder that is served', () => {
  let root: string;
  let folder: string;
  let served: Tables;
  let journal: Journal;

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'backup-'));
    folder = join(root, 'served');
    prepareDataFolder(folder);
    served = openTables(folder);
    journal = new Journal(folder);
    await journal.append(entryOf(4));
  });
  afterEach(async () => {
    journal.close();
    await served.env.close();
    rmSync(root, { recursive: true });
  });

  it('is whole, also where entries go to the tables while the journal is read', async () => {
    const target = join(root, 'copy');
    const copying = backupDataFolder(folder, target);
    await sleep(60);
    recover(served, [entryOf(1, 3)]);
    await copying;
    const copy = openTables(target, { readOnly: true });
    expect([...copy.log.getKeys()]).toEqual([1, 2, 3, 4]);
    await copy.env.close();
  });

  it('is refused where a part of the journal is missing for good', async () => {
    await expect(backupDataFolder(folder, join(root, 'copy'))).rejects.toThrow('is damaged');
  });
});
