import { TOMBSTONE_REVISION } from '../store/keys.js';
import type { StoredEvent } from '../store/stored-event.js';
import type { StreamDirectory } from '../store/stream-directory.js';
import { nested, uint64 } from './message.js';
import { fieldSize, varintSize, WireWriter } from './wire-writer.js';

/** How a reader wants its ids: as text, or as two signed halves. */
export type IdForm = 'text' | 'structured';

/** What it takes to write events as a reader wants them. */
export interface EventForm {
  readonly names: StreamDirectory;
  readonly ids: IdForm;
}

/** An event as read: with links resolved, `event` is the target and `link` the record that points. */
export interface ReadEvent {
  readonly event: StoredEvent | undefined;
  readonly link: StoredEvent | undefined;
}

const ID_TEXT = 36;
const ID_MESSAGE = fieldSize(ID_TEXT);
const HALF_BYTES = 8;
const CREATED_DIGITS = 17;
/** The largest revision of the protocol, 2^63 - 1, at which a tombstone stands. */
const TOMBSTONE_VARINT = Buffer.from([0x18, 255, 255, 255, 255, 255, 255, 255, 255, 127]);

const entry = (key: string, value: string): Buffer => {
  const content = Buffer.from(key);
  const text = Buffer.from(value);
  const writer = WireWriter.ofSize(fieldSize(fieldSize(content.length) + fieldSize(text.length)));
  writer.open(6, fieldSize(content.length) + fieldSize(text.length));
  writer.field(1, content);
  writer.field(2, text);
  return writer.bytes;
};

const JSON_ENTRY = entry('content-type', 'application/json');
const BINARY_ENTRY = entry('content-type', 'application/octet-stream');
const CREATED_KEY = Buffer.from('created');
const CREATED_ENTRY = fieldSize(CREATED_KEY.length) + fieldSize(CREATED_DIGITS);
const TYPE_KEY = Buffer.from('type');

/**
 * `ReadResp { event }`, written straight from the record: this runs once for every event that anyone
 * reads. Time goes out in ticks of 100 ns since 1970.
 */
export const encodeReadResponse = (read: ReadEvent, form: EventForm): Buffer => {
  const length = readEventSize(read, form);
  const writer = WireWriter.ofSize(fieldSize(length));
  writer.open(1, length);
  writeReadEvent(writer, read, form);
  return writer.bytes;
};

/** The size of a `ReadEvent` message without its own tag. */
export const readEventSize = ({ event, link }: ReadEvent, form: EventForm): number => {
  const commit = (link ?? event)?.position ?? 0;
  return (
    (event ? fieldSize(recordedSize(event, form)) : 0) +
    (link ? fieldSize(recordedSize(link, form)) : 0) +
    1 +
    varintSize(commit)
  );
};

export const writeReadEvent = (writer: WireWriter, read: ReadEvent, form: EventForm): void => {
  const { event, link } = read;
  if (event) writeRecorded(writer, 1, event, form);
  if (link) writeRecorded(writer, 2, link, form);
  writer.varint(3, (link ?? event)?.position ?? 0);
};

const recordedSize = (event: StoredEvent, { names, ids }: EventForm): number => {
  const position = 1 + varintSize(event.position);
  return (
    fieldSize(ids === 'text' ? ID_MESSAGE : structuredId(event).length) +
    fieldSize(fieldSize(names.nameOf(event.streamId).bytes.length)) +
    revisionSize(event.revision) +
    position * 2 +
    fieldSize(fieldSize(TYPE_KEY.length) + fieldSize(event.typeLength)) +
    contentEntry(event).length +
    fieldSize(CREATED_ENTRY) +
    fieldSize(event.metadataLength) +
    fieldSize(event.dataLength)
  );
};

const writeRecorded = (
  writer: WireWriter,
  field: number,
  event: StoredEvent,
  form: EventForm,
): void => {
  const name = form.names.nameOf(event.streamId).bytes;
  const { position, revision } = event;
  writer.open(field, recordedSize(event, form));
  writeId(writer, event, form.ids);
  writer.open(2, fieldSize(name.length));
  writer.field(3, name);
  if (revision === TOMBSTONE_REVISION) writer.raw(TOMBSTONE_VARINT);
  else writer.varint(3, revision);
  writer.varint(4, position);
  writer.varint(5, position);
  writeMapEntries(writer, event);
  writer.field(7, event.metadata);
  writer.field(8, event.data);
};

const writeId = (writer: WireWriter, event: StoredEvent, ids: IdForm): void => {
  if (ids === 'structured') return writer.field(1, structuredId(event));
  writer.open(1, ID_MESSAGE);
  writer.open(2, ID_TEXT);
  writer.ascii(event.idText);
};

const structuredId = ({ id }: StoredEvent): Buffer => {
  const [most, least] = [id.readBigUInt64BE(0), id.readBigUInt64BE(HALF_BYTES)];
  return nested(1, uint64(1, most), uint64(2, least));
};

const writeMapEntries = (writer: WireWriter, event: StoredEvent): void => {
  const type = event.typeBytes;
  writer.open(6, fieldSize(TYPE_KEY.length) + fieldSize(type.length));
  writer.field(1, TYPE_KEY);
  writer.field(2, type);
  writer.raw(contentEntry(event));
  writer.open(6, CREATED_ENTRY);
  writer.field(1, CREATED_KEY);
  writer.open(2, CREATED_DIGITS);
  writer.ascii(`${event.created}0000`.padStart(CREATED_DIGITS, '0'));
};

const contentEntry = (event: StoredEvent): Buffer => {
  if (event.isJson) return JSON_ENTRY;
  const type = event.contentType;
  return type === 'application/octet-stream' ? BINARY_ENTRY : entry('content-type', type);
};

const revisionSize = (revision: number): number =>
  revision === TOMBSTONE_REVISION ? TOMBSTONE_VARINT.length : 1 + varintSize(revision);
