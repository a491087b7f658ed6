import { crc32 } from 'node:zlib';
import { StoredEvent } from './stored-event.js';
import type { AssignedName } from './stream-directory.js';

/** What one commit adds: events of consecutive positions, and the names of streams that began with it. */
export interface JournalEntry {
  /** The position of its first event. */
  readonly first: number;
  readonly events: readonly StoredEvent[];
  readonly names: readonly AssignedName[];
}

/*
 * An entry (big-endian):
 *   mark 4 | crc32 of all that follows, seeded with the file's salt 4 | bytes that follow the head 4 |
 *   first position 6 | names 4 | events 4 | for each name: stream id 4, length 2, text |
 *   for each event: length 4, record
 */
export const ENTRY_MARK = Buffer.from('JRNL');
const CRC_AT = 4;
const LENGTH_AT = 8;
const POSITION_AT = 12;
const NAMES_AT = 18;
const EVENTS_AT = 22;
const HEAD_BYTES = 26;

/** The bytes of an entry, which holds at least one event. */
export function encodeEntry({ first, events, names }: JournalEntry, salt: number): Buffer {
  let length = HEAD_BYTES;
  for (const { bytes } of names) length += 6 + bytes.length;
  for (const { bytes } of events) length += 4 + bytes.length;
  const entry = Buffer.allocUnsafe(length);
  ENTRY_MARK.copy(entry);
  entry.writeUInt32BE(length - HEAD_BYTES, LENGTH_AT);
  entry.writeUIntBE(first, POSITION_AT, 6);
  entry.writeUInt32BE(names.length, NAMES_AT);
  entry.writeUInt32BE(events.length, EVENTS_AT);
  let at = HEAD_BYTES;
  for (const { id, bytes } of names) {
    at = entry.writeUInt16BE(bytes.length, entry.writeUInt32BE(id, at));
    entry.set(bytes, at);
    at += bytes.length;
  }
  for (const { bytes } of events) {
    at = entry.writeUInt32BE(bytes.length, at);
    entry.set(bytes, at);
    at += bytes.length;
  }
  entry.writeUInt32BE(crc32(entry.subarray(LENGTH_AT), salt), CRC_AT);
  return entry;
}

/** The entry that begins at `at`, and where the next one would; nothing when it is none or not whole. */
export function decodeEntry(
  file: Buffer,
  at: number,
  salt: number,
): { entry: JournalEntry; end: number } | undefined {
  const mark = file.subarray(at, at + ENTRY_MARK.length);
  if (at + HEAD_BYTES > file.length || !mark.equals(ENTRY_MARK)) return undefined;
  const end = at + HEAD_BYTES + file.readUInt32BE(at + LENGTH_AT);
  if (end > file.length) return undefined;
  if (crc32(file.subarray(at + LENGTH_AT, end), salt) !== file.readUInt32BE(at + CRC_AT))
    return undefined;
  return { entry: entryOf(file, at), end };
}

function entryOf(file: Buffer, start: number): JournalEntry {
  let at = start + HEAD_BYTES;
  const names = Array.from({ length: file.readUInt32BE(start + NAMES_AT) }, () => {
    const bytes = file.subarray(at + 6, at + 6 + file.readUInt16BE(at + 4));
    const id = file.readUInt32BE(at);
    at += 6 + bytes.length;
    return { id, bytes };
  });
  const first = file.readUIntBE(start + POSITION_AT, 6);
  const events = Array.from({ length: file.readUInt32BE(start + EVENTS_AT) }, (_, index) => {
    const bytes = file.subarray(at + 4, at + 4 + file.readUInt32BE(at));
    at += 4 + bytes.length;
    return new StoredEvent(first + index, bytes);
  });
  return { first, events, names };
}
