import { varintSize, WireWriter } from './wire-writer.js';

/** A nested message, text or bytes as field `field` (below 16), from its encoded parts. */
export const nested = (field: number, ...parts: readonly Uint8Array[]): Buffer => {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const writer = WireWriter.ofSize(1 + varintSize(length) + length);
  writer.open(field, length);
  for (const part of parts) writer.raw(part);
  return writer.bytes;
};

export const text = (field: number, value: string): Buffer => nested(field, Buffer.from(value));

/** A whole number below 2^53. */
export const whole = (field: number, value: number): Buffer => {
  const writer = WireWriter.ofSize(1 + varintSize(value));
  writer.varint(field, value);
  return writer.bytes;
};

/** A uint64 of any size. */
export const uint64 = (field: number, value: bigint): Buffer => {
  const bytes = [field << 3];
  let rest = BigInt.asUintN(64, value);
  for (; rest >= 128n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return Buffer.from([...bytes, Number(rest)]);
};

/** `StreamIdentifier` as field `field`. */
export const streamIdentifier = (field: number, name: string): Buffer =>
  nested(field, text(3, name));

/** An empty message as field `field`: the way in which the protocol says "this one of them". */
export const chosen = (field: number): Buffer => nested(field);
