import {
  ANY_REVISION,
  NO_STREAM,
  STREAM_EXISTS,
  type ExpectedRevision,
} from '../store/expected-revision.js';
import { formatEventId, parseEventId, parseEventIdBytes } from '../store/event-id.js';
import { WireReader } from './wire-reader.js';

/** An event of a chunk as it came; ids and properties are judged later. */
export interface ProposedMessage {
  readonly id: Buffer | undefined;
  readonly type: string | undefined;
  readonly contentType: string | undefined;
  readonly metadata: Uint8Array;
  readonly data: Uint8Array;
}

/** The options that come with the first chunk. `expiresAt` in ms since 1970. */
export interface ChunkOptions {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly expiresAt: number | undefined;
}

/** One `BatchAppendReq`: a piece of an append. */
export interface AppendChunk {
  /** The bytes of the id as sent, echoed as they are. */
  readonly correlation: Buffer;
  readonly correlationText: string;
  readonly options: ChunkOptions | undefined;
  readonly messages: readonly ProposedMessage[];
  readonly isFinal: boolean;
  readonly size: number;
}

const EMPTY = Buffer.alloc(0);

/** Reads a `BatchAppendReq` without building message objects. The views share the frame's memory. */
export const decodeAppendChunk = (bytes: Buffer): AppendChunk => {
  const reader = new WireReader(bytes);
  let correlation: Buffer = EMPTY;
  let options: ChunkOptions | undefined;
  const messages: ProposedMessage[] = [];
  let isFinal = false;
  while (!reader.isDone) {
    const tag = reader.tag();
    if (tag === 0x0a) correlation = reader.view();
    else if (tag === 0x12) options = decodeOptions(reader.message());
    else if (tag === 0x1a) messages.push(decodeMessage(reader.message()));
    else if (tag === 0x20) isFinal = reader.varint() !== 0;
    else reader.skip(tag);
  }
  const correlationText = uuidText(new WireReader(correlation));
  return { correlation, correlationText, options, messages, isFinal, size: bytes.length };
};

const decodeOptions = (reader: WireReader): ChunkOptions => {
  let stream = '';
  let expected: ExpectedRevision = ANY_REVISION;
  let expiresAt: number | undefined;
  while (!reader.isDone) {
    const tag = reader.tag();
    if (tag === 0x0a) stream = decodeStreamName(reader.message());
    else if (tag === 0x10) expected = reader.uint64();
    else if (tag === 0x1a) expected = named(reader, tag, NO_STREAM);
    else if (tag === 0x22) expected = named(reader, tag, ANY_REVISION);
    else if (tag === 0x2a) expected = named(reader, tag, STREAM_EXISTS);
    else if (tag === 0x32) expiresAt = decodeInstant(reader.message());
    else if (tag === 0x3a) expiresAt = Date.now() + decodeInstant(reader.message());
    else reader.skip(tag);
  }
  return { stream, expected, expiresAt };
};

const named = (reader: WireReader, tag: number, expected: ExpectedRevision): ExpectedRevision => {
  reader.skip(tag);
  return expected;
};

const decodeStreamName = (reader: WireReader): string => {
  let name = '';
  while (!reader.isDone) {
    const tag = reader.tag();
    if (tag === 0x1a) name = reader.text();
    else reader.skip(tag);
  }
  return name;
};

/** Seconds and nanoseconds, of a Timestamp or of a Duration, in milliseconds. */
const decodeInstant = (reader: WireReader): number => {
  let ms = 0;
  while (!reader.isDone) {
    const tag = reader.tag();
    if (tag === 0x08) ms += Number(BigInt.asIntN(64, reader.uint64())) * 1000;
    else if (tag === 0x10) ms += Number(BigInt.asIntN(32, reader.uint64())) / 1e6;
    else reader.skip(tag);
  }
  return ms;
};

const decodeMessage = (reader: WireReader): ProposedMessage => {
  let id: Buffer | undefined;
  let metadata: Uint8Array = EMPTY;
  let data: Uint8Array = EMPTY;
  const properties = { type: undefined, contentType: undefined };
  while (!reader.isDone) {
    const tag = reader.tag();
    if (tag === 0x0a) id = decodeId(reader.message());
    else if (tag === 0x12) decodeProperty(reader.message(), properties);
    else if (tag === 0x1a) metadata = reader.view();
    else if (tag === 0x22) data = reader.view();
    else reader.skip(tag);
  }
  return { id, ...properties, metadata, data };
};

interface Properties {
  type: string | undefined;
  contentType: string | undefined;
}

const decodeProperty = (reader: WireReader, properties: Properties): void => {
  let key = '';
  let value = '';
  while (!reader.isDone) {
    const tag = reader.tag();
    if (tag === 0x0a) key = reader.text();
    else if (tag === 0x12) value = reader.text();
    else reader.skip(tag);
  }
  if (key === 'type') properties.type = value;
  else if (key === 'content-type') properties.contentType = value;
};

/** The bytes of an id in either form. */
const decodeId = (reader: WireReader): Buffer | undefined => {
  const tag = reader.isDone ? 0 : reader.tag();
  if (tag === 0x12) return parseEventIdBytes(reader.view());
  return tag === 0x0a ? parseEventId(decodeStructured(reader.message())) : undefined;
};

/** A `UUID` in either form: text, or two signed 64-bit halves. */
const uuidText = (reader: WireReader): string => {
  let text = '';
  while (!reader.isDone) {
    const tag = reader.tag();
    if (tag === 0x12) text = reader.text();
    else if (tag === 0x0a) text = decodeStructured(reader.message());
    else reader.skip(tag);
  }
  return text;
};

const decodeStructured = (reader: WireReader): string => {
  const bytes = Buffer.alloc(16);
  while (!reader.isDone) {
    const tag = reader.tag();
    if (tag === 0x08) bytes.writeBigUInt64BE(reader.uint64(), 0);
    else if (tag === 0x10) bytes.writeBigUInt64BE(reader.uint64(), 8);
    else reader.skip(tag);
  }
  return formatEventId(bytes);
};
