import { crc32 } from 'node:zlib';
import { EVENT_ID_BYTES, formatEventId } from './event-id.js';

/** What a writer proposes; the log adds stream, revision, position and time. */
export interface ProposedEvent {
  readonly id: Buffer;
  readonly type: string;
  readonly contentType: string;
  readonly metadata: Uint8Array;
  readonly data: Uint8Array;
}

/** Where and when an event is put into the log. `created` in milliseconds since 1970. */
export interface Placement {
  readonly streamId: number;
  readonly revision: number;
  readonly created: number;
}

const JSON_CONTENT = 'application/json';
const BINARY_CONTENT = 'application/octet-stream';
const OTHER_CONTENT = 2;
const CONTENT_TYPES = [JSON_CONTENT, BINARY_CONTENT];

/*
 * A record in the log (big-endian):
 *   crc32 of all that follows 4 | content kind 1 | stream id 4 | revision 4 | created ms 6 | id 16 |
 *   type length 2 | metadata length 4 | type | [content type: length 2, text] | metadata | data
 */
const KIND_AT = 4;
const STREAM_AT = 5;
const REVISION_AT = 9;
const CREATED_AT = 13;
const ID_AT = 19;
const TYPE_LENGTH_AT = ID_AT + EVENT_ID_BYTES;
const METADATA_LENGTH_AT = TYPE_LENGTH_AT + 2;
const TYPE_AT = METADATA_LENGTH_AT + 4;

/** No record of this event takes more bytes. */
export const recordRoom = ({ type, contentType, metadata, data }: ProposedEvent): number =>
  TYPE_AT + 2 + 3 * (type.length + contentType.length) + metadata.length + data.length;

/** Writes the record of an event, and gives where it ends. */
export const writeRecord = (
  bytes: Buffer,
  start: number,
  event: ProposedEvent,
  at: Placement,
): number => {
  const kind = CONTENT_TYPES.indexOf(event.contentType);
  bytes[start + KIND_AT] = kind < 0 ? OTHER_CONTENT : kind;
  bytes.writeUInt32BE(at.streamId, start + STREAM_AT);
  bytes.writeUInt32BE(at.revision, start + REVISION_AT);
  bytes.writeUIntBE(at.created, start + CREATED_AT, 6);
  bytes.set(event.id, start + ID_AT);
  const typeLength = bytes.write(event.type, start + TYPE_AT, 'utf8');
  bytes.writeUInt16BE(typeLength, start + TYPE_LENGTH_AT);
  bytes.writeUInt32BE(event.metadata.length, start + METADATA_LENGTH_AT);
  let end = start + TYPE_AT + typeLength;
  if (kind < 0) {
    const length = bytes.write(event.contentType, end + 2, 'utf8');
    end = bytes.writeUInt16BE(length, end) + length;
  }
  bytes.set(event.metadata, end);
  end += event.metadata.length;
  bytes.set(event.data, end);
  end += event.data.length;
  bytes.writeUInt32BE(crc32(bytes.subarray(start + KIND_AT, end)), start);
  return end;
};

/** The record that lies at a position, or nothing when its bytes are not the ones that were written. */
export const intactRecord = (position: number, bytes: Buffer): StoredEvent | undefined => {
  if (bytes.length < TYPE_AT) return undefined;
  const event = new StoredEvent(position, bytes);
  return event.isIntact ? event : undefined;
};

/** A view on a record of the log; it decodes only what is asked for. */
export class StoredEvent {
  private readonly afterType: number;

  constructor(
    readonly position: number,
    readonly bytes: Buffer,
  ) {
    this.afterType = TYPE_AT + bytes.readUInt16BE(TYPE_LENGTH_AT);
  }

  get streamId(): number {
    return this.bytes.readUInt32BE(STREAM_AT);
  }
  get revision(): number {
    return this.bytes.readUInt32BE(REVISION_AT);
  }
  /** Milliseconds since 1970. */
  get created(): number {
    return this.bytes.readUIntBE(CREATED_AT, 6);
  }
  get id(): Buffer {
    return this.bytes.subarray(ID_AT, ID_AT + EVENT_ID_BYTES);
  }
  get idText(): string {
    return formatEventId(this.bytes, ID_AT);
  }
  get typeLength(): number {
    return this.afterType - TYPE_AT;
  }
  get metadataLength(): number {
    return this.bytes.readUInt32BE(METADATA_LENGTH_AT);
  }
  get dataLength(): number {
    return this.bytes.length - this.bodyAt - this.metadataLength;
  }
  get typeBytes(): Buffer {
    return this.bytes.subarray(TYPE_AT, this.afterType);
  }
  get type(): string {
    return this.bytes.toString('utf8', TYPE_AT, this.afterType);
  }
  get isJson(): boolean {
    return this.bytes[KIND_AT] === 0;
  }
  get contentType(): string {
    const kind = this.bytes[KIND_AT] ?? 0;
    return CONTENT_TYPES[kind] ?? this.bytes.toString('utf8', this.afterType + 2, this.bodyAt);
  }
  get metadata(): Buffer {
    const from = this.bodyAt;
    return this.bytes.subarray(from, from + this.metadataLength);
  }
  get data(): Buffer {
    return this.bytes.subarray(this.bodyAt + this.metadataLength);
  }
  /** False when the bytes are not the ones that were written. */
  get isIntact(): boolean {
    return crc32(this.bytes.subarray(KIND_AT)) === this.bytes.readUInt32BE(0);
  }

  private get bodyAt(): number {
    if (this.bytes[KIND_AT] !== OTHER_CONTENT) return this.afterType;
    return this.afterType + 2 + this.bytes.readUInt16BE(this.afterType);
  }
}
