import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Console } from '../console.js';
import { copyFiles, filesIn } from './stored-files.js';

const quiet = Object.assign(Object.create(Console.prototype) as Console, {
  progress: () => undefined,
});
const text = 'Dear registrar';
const sha256 = createHash('sha256').update(text).digest('hex');
const place = `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
const ofParty = `parties/${'a'.repeat(32)}/${place}`;
const uploads = [
  `uploads/${'b'.repeat(32)}/${sha256}`,
  `parties/${'a'.repeat(32)}/uploads/c/${sha256}`,
];

describe('The files of a backup', () => {
  let folder: string;
  const within = (...names: string[]) => path.join(folder, ...names);
  const write = (file: string, content: string) => {
    mkdirSync(path.dirname(within('from', file)), { recursive: true });
    writeFileSync(within('from', file), content);
  };
  const copy = () => copyFiles({ from: within('from'), to: within('to') }, quiet);

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'chancery-backup-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are those that documents bear, sealed or not, and none that was only uploaded', async () => {
    write(place, text);
    write(ofParty, 'sealed bytes');
    for (const upload of uploads) write(upload, text);
    expect(await copy()).toBe(2);
    expect(filesIn(within('to'))).toEqual([place, ofParty].sort());
    expect(readFileSync(within('to', ofParty), 'utf8')).toBe('sealed bytes');
  });

  it('are held against their hashes', async () => {
    write(place, 'something else');
    await expect(copy()).rejects.toThrow(`${place} in ${within('from')} is damaged`);
  });
});
