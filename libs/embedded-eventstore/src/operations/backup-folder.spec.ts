import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDataFolder } from '../server/data-folder.js';
import { entryOf } from '../store/journal.samples.js';
import { Journal } from '../store/journal.js';
import { openTables } from '../store/tables.js';
import { backupDataFolder, readMoving } from './backup-folder.js';

describe('a backup of a folder that is served', () => {
  let root: string;
  let folder: string;
  let journal: Journal;

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'backup-'));
    folder = join(root, 'served');
    prepareDataFolder(folder);
    await openTables(folder).env.close();
    journal = new Journal(folder);
    await journal.append(entryOf(4));
  });
  afterEach(() => {
    journal.close();
    rmSync(root, { recursive: true });
  });

  it('reads the journal again where its entries went to the tables meanwhile', async () => {
    const positions = [0, 0, 3];
    const entries = await readMoving(folder, () => positions.shift() ?? 3);
    expect(entries.map(({ first }) => first)).toEqual([4]);
    expect(positions).toEqual([]);
  });

  it('is refused where a part of the journal is missing for good', async () => {
    await expect(backupDataFolder(folder, join(root, 'copy'))).rejects.toThrow('is damaged');
  });
});
