import { TextDecoder } from 'node:util';
import { findEncoding, nameOf } from './encoding.js';
import { LogEncodingWrong, LogMalformed } from './log-error.js';

/** No encoding writes a character in more bytes. */
const longestCharacter = 4;

/** Enough of a file to see its byte-order mark and its XML declaration. */
const startLength = 1_024;

/**
 * Decodes a file strictly: bytes that are not text in the file's encoding are refused with their line,
 * never replaced. The byte-order mark is left out. `told` is the encoding that the user named.
 */
export async function* textOf(
  chunks: AsyncIterable<Buffer>,
  told?: string,
): AsyncGenerator<string> {
  let decoder: StrictDecoder | undefined;
  let start = Buffer.alloc(0);
  const begin = (): string => {
    const { encoding, markLength } = findEncoding(start, told);
    decoder = new StrictDecoder(encoding);
    return decoder.decode(start.subarray(markLength));
  };
  for await (const chunk of chunks) {
    if (decoder) yield decoder.decode(chunk);
    else if ((start = Buffer.concat([start, chunk])).length >= startLength) yield begin();
  }
  if (!decoder) yield begin();
  decoder?.end();
}

/** Decodes a whole file at once. */
export const textOfBytes = (bytes: Buffer, told?: string): string => {
  const { encoding, markLength } = findEncoding(bytes, told);
  const decoder = new StrictDecoder(encoding);
  const text = decoder.decode(bytes.subarray(markLength));
  decoder.end();
  return text;
};

/** Decodes the chunks of one file. A character that a chunk cuts is decoded with the next chunk. */
class StrictDecoder {
  private readonly decoder: TextDecoder;
  private rest: Buffer = Buffer.alloc(0);
  private line = 1;

  constructor(private readonly encoding: string) {
    this.decoder = new TextDecoder(nameOf(encoding), { fatal: true, ignoreBOM: true });
  }

  decode(chunk: Buffer): string {
    const bytes = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
    const text = this.decoded(bytes);
    if (text === undefined) throw this.refusalOf(bytes);
    const nul = text.indexOf('\u0000');
    if (nul >= 0) throw this.nulAt(text.slice(0, nul));
    this.line += lineBreaksIn(text);
    return text;
  }

  end(): void {
    if (this.rest.length > 0) throw this.refusal(this.line);
  }

  /** The text of all whole characters; the bytes of a last, cut one are kept. Nothing if the bytes are wrong. */
  private decoded(bytes: Buffer): string | undefined {
    for (let cut = 0; cut < longestCharacter && cut <= bytes.length; cut++) {
      const whole = bytes.length - cut;
      try {
        const text = this.decoder.decode(bytes.subarray(0, whole));
        this.rest = bytes.subarray(whole);
        return text;
      } catch {
        continue;
      }
    }
    return undefined;
  }

  /** Halves the bytes until the last right character is found, and counts the lines up to it. */
  private refusalOf(bytes: Buffer): LogEncodingWrong {
    let right = 0;
    for (let wrong = bytes.length; wrong - right > 1;) {
      const middle = (right + wrong) >>> 1;
      if (this.decoded(bytes.subarray(0, middle)) === undefined) wrong = middle;
      else right = middle;
    }
    return this.refusal(this.line + lineBreaksIn(this.decoded(bytes.subarray(0, right)) ?? ''));
  }

  private refusal(line: number): LogEncodingWrong {
    const advice = 'Say the encoding of the file, for example --encoding windows-1251.';
    return new LogEncodingWrong(`The bytes are not ${this.encoding} text. ${advice}`, line);
  }

  private nulAt(before: string): LogMalformed {
    const advice = this.encoding.startsWith('utf-16')
      ? 'It cannot be stored. Take it out of the file.'
      : 'If the file is UTF-16, say so: --encoding utf-16le. Otherwise take it out of the file.';
    const line = this.line + lineBreaksIn(before);
    return new LogMalformed(`The text contains the character NUL. ${advice}`, line);
  }
}

const lineBreaksIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
};
