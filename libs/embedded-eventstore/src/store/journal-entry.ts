import { crc32 } from 'node:zlib';
import { recordRoom, StoredEvent, writeRecord } from './stored-event.js';
import type { Placement, ProposedEvent } from './stored-event.js';
import type { AssignedName } from './stream-directory.js';

/*
 * An entry (big-endian):
 *   mark 4 | crc32 of all that follows, seeded with the file's salt 4 | bytes of the items 4 |
 *   first position 6 | items: name 0 1, stream id 4, length 2, text; or event 1 1, length 4, record
 */
export const ENTRY_MARK = Buffer.from('JRNL');
const CRC_AT = 4;
const LENGTH_AT = 8;
const POSITION_AT = 12;
const HEAD_BYTES = 18;
const NAME = 0;
const NAME_HEAD_BYTES = 7;
const EVENT = 1;
const EVENT_HEAD_BYTES = 5;

/**
 * What one commit adds, as it lies in the journal: events of consecutive positions, and the names of the
 * streams that begin with it. One piece of memory for all of them, as long as any of them is in memory.
 */
export class JournalEntry {
  constructor(
    /** The position of its first event. */
    readonly first: number,
    readonly bytes: Buffer,
    readonly names: readonly AssignedName[],
    /** Where in the bytes each record begins. */
    private readonly starts: readonly number[],
  ) {}

  /** How many events it holds. */
  get count(): number {
    return this.starts.length;
  }

  get last(): number {
    return this.first + this.count - 1;
  }

  get events(): StoredEvent[] {
    return this.starts.map((_, index) => this.event(this.first + index));
  }

  /** The size of the record at `position`. */
  sizeAt(position: number): number {
    return this.bytes.readUInt32BE((this.starts[position - this.first] ?? 0) - 4);
  }

  /** The event at `position`, which must be one of its own. */
  event(position: number): StoredEvent {
    return eventAt(this.bytes, this.starts[position - this.first] ?? 0, position);
  }

  /** Puts its checksum in, for a file with this salt. */
  sealed(salt: number): Buffer {
    this.bytes.writeUInt32BE(crc32(this.bytes.subarray(LENGTH_AT), salt), CRC_AT);
    return this.bytes;
  }
}

const eventAt = (bytes: Buffer, start: number, position: number): StoredEvent =>
  new StoredEvent(position, bytes.subarray(start, start + bytes.readUInt32BE(start - 4)));

const SCRATCH_BYTES = 64 * 1024;

/** Gathers what a commit adds, in memory that is used again and again. */
export class EntryBuilder {
  private scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES);
  private end = HEAD_BYTES;
  private starts: number[] = [];
  private names: AssignedName[] = [];

  constructor(private first: number) {}

  /** The position that the next event gets. */
  get next(): number {
    return this.first + this.starts.length;
  }

  addName(name: AssignedName): void {
    const { id, bytes } = name;
    this.names.push(name);
    this.makeRoom(NAME_HEAD_BYTES + bytes.length);
    const at = this.scratch.writeUInt32BE(id, this.scratch.writeUInt8(NAME, this.end));
    this.end = this.scratch.writeUInt16BE(bytes.length, at) + bytes.length;
    this.scratch.set(bytes, this.end - bytes.length);
  }

  addEvent(event: ProposedEvent, placement: Placement): void {
    this.makeRoom(EVENT_HEAD_BYTES + recordRoom(event));
    const start = this.end + EVENT_HEAD_BYTES;
    this.scratch[this.end] = EVENT;
    this.end = writeRecord(this.scratch, start, event, placement);
    this.scratch.writeUInt32BE(this.end - start, start - 4);
    this.starts.push(start);
  }

  /** An event that was added, by its position; valid until the next is. */
  event(position: number): StoredEvent {
    return eventAt(this.scratch, this.starts[position - this.first] ?? 0, position);
  }

  /** What was gathered; from here on the next entry is. */
  take(): JournalEntry {
    this.scratch.set(ENTRY_MARK);
    this.scratch.writeUInt32BE(this.end - HEAD_BYTES, LENGTH_AT);
    this.scratch.writeUIntBE(this.first, POSITION_AT, 6);
    const bytes = Buffer.from(this.scratch.subarray(0, this.end));
    const entry = new JournalEntry(this.first, bytes, this.names, this.starts);
    this.startAt(this.next);
    return entry;
  }

  /** Forgets what was gathered and goes on from another position. */
  startAt(position: number): void {
    this.first = position;
    this.end = HEAD_BYTES;
    this.starts = [];
    this.names = [];
  }

  private makeRoom(bytes: number): void {
    if (this.end + bytes <= this.scratch.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * (this.end + bytes));
    this.scratch.copy(larger, 0, 0, this.end);
    this.scratch = larger;
  }
}

/** The entry that begins at `at`, if a whole one does. */
export const decodeEntry = (file: Buffer, at: number, salt: number): JournalEntry | undefined => {
  const mark = file.subarray(at, at + ENTRY_MARK.length);
  if (at + HEAD_BYTES > file.length || !mark.equals(ENTRY_MARK)) return undefined;
  const end = at + HEAD_BYTES + file.readUInt32BE(at + LENGTH_AT);
  if (end > file.length) return undefined;
  const bytes = file.subarray(at, end);
  if (crc32(bytes.subarray(LENGTH_AT), salt) !== bytes.readUInt32BE(CRC_AT)) return undefined;
  return entryOf(bytes);
};

const entryOf = (bytes: Buffer): JournalEntry => {
  const names: AssignedName[] = [];
  const starts: number[] = [];
  for (let at = HEAD_BYTES; at < bytes.length;) {
    if (bytes[at] === NAME) {
      const end = at + NAME_HEAD_BYTES + bytes.readUInt16BE(at + 5);
      names.push({
        id: bytes.readUInt32BE(at + 1),
        bytes: bytes.subarray(at + NAME_HEAD_BYTES, end),
      });
      at = end;
    } else {
      const start = at + EVENT_HEAD_BYTES;
      starts.push(start);
      at = start + bytes.readUInt32BE(at + 1);
    }
  }
  return new JournalEntry(bytes.readUIntBE(POSITION_AT, 6), bytes, names, starts);
};
