import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { JournalEntry } from './journal-entry.js';
import { JournalFile, readJournalFile } from './journal-file.js';
import { JournalDamaged, JournalFull } from './store-errors.js';
import { putNames } from './stream-directory.js';
import { lastPosition, type Tables } from './tables.js';

const FILES = ['journal-a', 'journal-b'] as const;

/** More than this is in one file only while the tables cannot be written. */
const MAX_BYTES = 128 * 1024 * 1024;

/**
 * What was acknowledged and may not be in the tables yet: each commit is one write into a file that is
 * there already, which is the least that a disk can be asked for. Two files in turn: while one is written,
 * what the other has is moved to the tables.
 */
export class Journal {
  private active: JournalFile;
  private other: JournalFile;

  constructor(private readonly dataDir: string) {
    const [one, other] = FILES.map((name) => JournalFile.open(join(dataDir, name)));
    if (!one || !other) throw new Error('A journal has two files.');
    this.active = one;
    this.other = other;
  }

  /** Done when the disk has it. One at a time. */
  append(entry: JournalEntry): Promise<void> {
    if (this.active.size > MAX_BYTES) throw new JournalFull();
    return this.active.append(entry.sealed(this.active.salt));
  }

  /** Goes on in the other file, all of which is in the tables. */
  turn(): void {
    this.other.restart();
    [this.active, this.other] = [this.other, this.active];
  }

  close(): void {
    this.active.close();
    this.other.close();
  }

  /** All of it is in the tables, and nothing more will come. */
  remove(): void {
    this.close();
    for (const name of FILES) rmSync(join(this.dataDir, name));
  }
}

/** What a folder's journal holds beyond position `known`, in order. Throws when a part of it is missing. */
export const readJournal = (dataDir: string, known: number): JournalEntry[] => {
  const entries = FILES.flatMap((name) => readJournalFile(join(dataDir, name), known))
    .filter(({ last }) => last > known)
    .sort((a, b) => a.first - b.first);
  let next = known + 1;
  for (const { first, last } of entries) {
    if (first > next) throw new JournalDamaged(dataDir);
    next = last + 1;
  }
  return entries;
};

/** Moves to the tables what only the journal has. */
export const recover = (tables: Tables, entries: readonly JournalEntry[]): void => {
  const known = lastPosition(tables);
  tables.env.transactionSync(() => {
    for (const { events, names } of entries) {
      putNames(tables, names);
      for (const { position, bytes } of events)
        if (position > known) void tables.log.put(position, bytes);
    }
  });
};
