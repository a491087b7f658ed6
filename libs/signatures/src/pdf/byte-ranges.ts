import { Refusal } from '../reasons.js';

/** What one signature of a PDF covers (ISO 32000-2, 12.8.1): all bytes up to `end` but those of its value. */
export interface ByteRange {
  /** Offset of the sign `<` that begins the value in hex. */
  readonly gapStart: number;
  /** Offset behind the sign `>` that ends it. */
  readonly gapEnd: number;
  readonly end: number;
  /** The value: a CMS structure with zeros behind it. */
  readonly value: Uint8Array;
}

const token =
  /\/ByteRange[\s\0]*\[[\s\0]*(\d{1,10})[\s\0]+(\d{1,10})[\s\0]+(\d{1,10})[\s\0]+(\d{1,10})[\s\0]*\]/g;
const beforeValue = /\/Contents[\s\0]*$/;
/** Bytes before the value in which its key must stand. */
const nearby = 64;
const mostSignatures = 100;

/**
 * Finds the byte ranges of a PDF. The gap must hold nothing but the value, so nobody can hide content in it.
 * A value or a range of zeros is a placeholder and no signature. A range that is told only in bytes it does not cover was
 * written by somebody else than the signer.
 */
export const byteRangesIn = (bytes: Uint8Array): readonly ByteRange[] => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const isSigned = new Map<string, boolean>();
  for (const match of text.matchAll(token)) {
    const { gapStart, gapEnd, end } = boundsOf(match, text);
    if (gapEnd === 0) continue;
    const key = [gapStart, gapEnd, end].join(' ');
    const isInside = match.index < gapStart || (match.index >= gapEnd && match.index < end);
    isSigned.set(key, isInside || isSigned.get(key) === true);
    if (isSigned.size > mostSignatures) throw new Refusal('too-large');
  }
  return [...isSigned].flatMap(([key, isInside]) => {
    if (!isInside) throw new Refusal('malformed-signature');
    const [gapStart = 0, gapEnd = 0, end = 0] = key.split(' ').map(Number);
    const value = valueIn(text, gapStart, gapEnd);
    return value.every((octet) => octet === 0) ? [] : [{ gapStart, gapEnd, end, value }];
  });
};

const boundsOf = (
  match: RegExpExecArray,
  text: string,
): { readonly gapStart: number; readonly gapEnd: number; readonly end: number } => {
  const [start = NaN, gapStart = NaN, gapEnd = NaN, rest = NaN] = match.slice(1).map(Number);
  const end = gapEnd + rest;
  if (start !== 0 || (gapStart >= gapEnd && end > 0) || end > text.length) {
    throw new Refusal('malformed-signature');
  }
  return { gapStart, gapEnd, end };
};

const valueIn = (text: string, gapStart: number, gapEnd: number): Uint8Array => {
  const hex = text.slice(gapStart + 1, gapEnd - 1);
  const isPlain =
    beforeValue.test(text.slice(Math.max(0, gapStart - nearby), gapStart)) &&
    text[gapStart] === '<' &&
    text[gapEnd - 1] === '>' &&
    hex.length % 2 === 0 &&
    /^[\dA-Fa-f]*$/.test(hex);
  if (!isPlain) throw new Refusal('malformed-signature');
  return new Uint8Array(Buffer.from(hex, 'hex'));
};
