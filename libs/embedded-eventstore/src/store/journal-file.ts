import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  write,
  writeSync,
} from 'node:fs';
import { promisify } from 'node:util';
import { decodeEntry, ENTRY_MARK, type JournalEntry } from './journal-entry.js';
import { JournalDamaged } from './store-errors.js';

/*
 * A file begins with its mark 4 and its salt 4. Entries follow without gaps; behind the last one lies what
 * is left of an earlier use: entries of lower positions, or zeros.
 */
const FILE_MARK = Buffer.from('CHJ1');
const SALT_AT = 4;
const HEAD_BYTES = 8;

/** Room is made in such steps, with zeros: to write where nothing was would cost a second write each time. */
const STEP_BYTES = 4 * 1024 * 1024;

/** A file of the journal: written from its start, entry by entry, and from its start again. */
export class JournalFile {
  private end = HEAD_BYTES;
  private room: number;

  private constructor(
    private readonly file: number,
    readonly salt: number,
  ) {
    this.room = fstatSync(file).size;
  }

  /** Opens or makes a file; every write is on disk when it is done (`O_DSYNC`). */
  static open(path: string): JournalFile {
    const file = openSync(path, constants.O_RDWR | constants.O_CREAT | constants.O_DSYNC, 0o600);
    const known = saltOf(file);
    if (known !== undefined) return new JournalFile(file, known);
    const salt = randomBytes(4);
    writeSync(file, Buffer.concat([FILE_MARK, salt]), 0, HEAD_BYTES, 0);
    return new JournalFile(file, salt.readUInt32BE(0));
  }

  /** Bytes in use. */
  get size(): number {
    return this.end;
  }

  /** What was written before is needed no more. */
  restart(): void {
    this.end = HEAD_BYTES;
  }

  /** Writes an entry; done when the disk has it. After a failure it is as if it had never been there. */
  async append(entry: Buffer): Promise<void> {
    while (this.end + entry.length > this.room) await this.makeRoom();
    try {
      await writeAll(this.file, entry, this.end);
    } catch (error) {
      await writeAll(this.file, Buffer.alloc(ENTRY_MARK.length), this.end).catch(() => undefined);
      throw error;
    }
    this.end += entry.length;
  }

  close(): void {
    closeSync(this.file);
  }

  private async makeRoom(): Promise<void> {
    await writeAll(this.file, Buffer.alloc(STEP_BYTES), this.room);
    this.room += STEP_BYTES;
  }
}

/**
 * Reads a file, which may be written at this moment. `known` is the last position that is needed from no
 * journal any more: entries up to there may be left from an earlier use. Throws when a later entry stands
 * behind a place that cannot be read, for a crash can only tear the last one.
 */
export const readJournalFile = (path: string, known: number): JournalEntry[] => {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  if (!bytes.subarray(0, SALT_AT).equals(FILE_MARK)) return [];
  const salt = bytes.readUInt32BE(SALT_AT);
  const entries: JournalEntry[] = [];
  let at = HEAD_BYTES;
  for (;;) {
    const entry = decodeEntry(bytes, at, salt);
    const before = entries.at(-1);
    if (!entry || (before && entry.first !== before.last + 1)) break;
    entries.push(entry);
    at += entry.bytes.length;
  }
  const last = Math.max(known, entries.at(-1)?.last ?? 0);
  for (let mark = at; (mark = bytes.indexOf(ENTRY_MARK, mark)) >= 0; mark++) {
    const later = decodeEntry(bytes, mark, salt);
    if (later && later.first > last) throw new JournalDamaged(path);
  }
  return entries;
};

const saltOf = (file: number): number | undefined => {
  const head = Buffer.alloc(HEAD_BYTES);
  readSync(file, head, 0, HEAD_BYTES, 0);
  return head.subarray(0, SALT_AT).equals(FILE_MARK) ? head.readUInt32BE(SALT_AT) : undefined;
};

const writeAt = promisify(write);

const writeAll = async (file: number, bytes: Buffer, at: number): Promise<void> => {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await writeAt(file, bytes, done, bytes.length - done, at + done);
    done += bytesWritten;
  }
};
