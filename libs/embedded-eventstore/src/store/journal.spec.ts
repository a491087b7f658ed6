import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryOf } from './journal.samples.js';
import { Journal, readJournal } from './journal.js';

describe('the journal', () => {
  let folder: string;
  let journal: Journal;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'journal-'));
    journal = new Journal(folder);
  });
  afterEach(() => {
    journal.close();
    rmSync(folder, { recursive: true });
  });

  const positions = (known = 0): number[] =>
    readJournal(folder, known).flatMap(({ events }) => events.map(({ position }) => position));
  const fileA = () => join(folder, 'journal-a');

  /** Writes `bytes` where `needle` stands first. */
  const overwrite = (needle: string, bytes: Buffer): void => {
    const at = readFileSync(fileA()).indexOf(needle);
    const file = openSync(fileA(), 'r+');
    writeSync(file, bytes, 0, bytes.length, at);
  };

  it('gives back every event and name as it was', async () => {
    await journal.append(entryOf(1, 3));
    await journal.append(entryOf(4));
    const entries = readJournal(folder, 0);
    expect(entries.map(({ names }) => names.map(({ bytes }) => bytes.toString()))).toEqual([
      ['document-é'],
      [],
    ]);
    const read = entries.flatMap(({ events }) => events);
    expect(read.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect(read.map(({ data }) => data.toString())).toContain('{"number":"2026-4"}');
    expect(read.every(({ isIntact }) => isIntact)).toBe(true);
  });

  it('leaves out what the tables have', async () => {
    await journal.append(entryOf(1, 3));
    await journal.append(entryOf(4, 2));
    expect(positions(5)).toEqual([]);
    expect(readJournal(folder, 4).map(({ first }) => first)).toEqual([4]);
  });

  it('goes on in the other file, and later over what it wrote first', async () => {
    for (let first = 1; first <= 5; first++) await journal.append(entryOf(first));
    journal.turn();
    await journal.append(entryOf(6));
    expect(positions()).toEqual([1, 2, 3, 4, 5, 6]);
    journal.turn();
    await journal.append(entryOf(7));
    expect(positions(5)).toEqual([6, 7]);
  });

  it('ends before an entry that a crash has torn', async () => {
    await journal.append(entryOf(1));
    await journal.append(entryOf(2));
    overwrite('2026-2', Buffer.from('XXXX'));
    expect(positions()).toEqual([1]);
  });

  it('is refused when it was damaged before its end', async () => {
    for (let first = 1; first <= 3; first++) await journal.append(entryOf(first));
    overwrite('2026-2', Buffer.from('XXXX'));
    expect(() => positions()).toThrow('is damaged');
  });

  it('is refused when one of its files is gone', async () => {
    await journal.append(entryOf(1));
    journal.turn();
    await journal.append(entryOf(2));
    rmSync(fileA());
    expect(() => positions()).toThrow('is damaged');
  });

  it('takes nothing for an entry that a writer has put into an event', async () => {
    await journal.append(entryOf(1));
    const forged = readFileSync(fileA()).subarray(8, 400);
    rmSync(folder, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), 'journal-'));
    writeFileSync(fileA(), '');
    const other = new Journal(folder);
    writeSync(openSync(fileA(), 'r+'), forged, 0, forged.length, 8);
    expect(positions()).toEqual([]);
    other.close();
  });
});
