/** How numbers become keys: big-endian, so that the order of bytes is the order of numbers. */
interface KeyEncoder<K> {
  writeKey(key: K, target: Uint8Array, start: number): number;
  readKey(source: Uint8Array, start: number): K;
  readonly bufferSize: number;
}

/** A stream and an event in it. */
export type StreamKey = readonly [streamId: number, revision: number];
/** A stream and the folded id of an event in it. */
export type EventIdKey = readonly [streamId: number, high: number, low: number];

/** The revision of a tombstone: nothing can come after it. */
export const TOMBSTONE_REVISION = 0xffff_ffff;

const U16 = 2 ** 16;
const U32 = 2 ** 32;

const write32 = (value: number, target: Uint8Array, at: number): number => {
  target[at] = value >>> 24;
  target[at + 1] = value >>> 16;
  target[at + 2] = value >>> 8;
  target[at + 3] = value;
  return at + 4;
};

const read32 = (source: Uint8Array, at: number): number => {
  const high = ((source[at] ?? 0) << 8) | (source[at + 1] ?? 0);
  return high * U16 + (((source[at + 2] ?? 0) << 8) | (source[at + 3] ?? 0));
};

const write48 = (value: number, target: Uint8Array, at: number): number => {
  const high = Math.floor(value / U32);
  target[at] = high >>> 8;
  target[at + 1] = high;
  return write32((value % U32) >>> 0, target, at + 2);
};

const read48 = (source: Uint8Array, at: number): number =>
  (((source[at] ?? 0) << 8) | (source[at + 1] ?? 0)) * U32 + read32(source, at + 2);

export const positionKey: KeyEncoder<number> = {
  writeKey: write48,
  readKey: read48,
  bufferSize: 6,
};

export const streamIdKey: KeyEncoder<number> = {
  writeKey: write32,
  readKey: read32,
  bufferSize: 4,
};

export const streamKey: KeyEncoder<StreamKey> = {
  writeKey: ([streamId, revision], target, start) =>
    write32(revision, target, write32(streamId, target, start)),
  readKey: (source, start) => [read32(source, start), read32(source, start + 4)],
  bufferSize: 8,
};

export const eventIdKey: KeyEncoder<EventIdKey> = {
  writeKey: ([streamId, high, low], target, start) =>
    write32(low, target, write32(high, target, write32(streamId, target, start))),
  readKey: (source, at) => [read32(source, at), read32(source, at + 4), read32(source, at + 8)],
  bufferSize: 12,
};

/**
 * An event id folded to 8 bytes: small keys, and as good as random for every kind of UUID. Two ids
 * may fold alike, so the index lists every position under a key and the record itself decides.
 */
export const foldEventId = (streamId: number, id: Uint8Array): EventIdKey => [
  streamId,
  (read32(id, 0) ^ read32(id, 8)) >>> 0,
  (read32(id, 4) ^ read32(id, 12)) >>> 0,
];

/** Positions as values of an index: six bytes each, one after the other. */
export const encodePosition = (position: number): Buffer => {
  const bytes = Buffer.allocUnsafe(6);
  write48(position, bytes, 0);
  return bytes;
};

export const encodePositions = (positions: readonly number[]): Buffer =>
  Buffer.concat(positions.map(encodePosition));

export const decodePositions = (bytes: Uint8Array): number[] => {
  const positions: number[] = [];
  for (let at = 0; at + 6 <= bytes.length; at += 6) positions.push(read48(bytes, at));
  return positions;
};

export const decodePosition = (bytes: Uint8Array): number => read48(bytes, 0);
