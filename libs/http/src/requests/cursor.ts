import { createHmac, timingSafeEqual } from 'node:crypto';
import { InvalidCursor } from '../problems/http.errors.js';

/** The sort key of the last row of a page, in the order of the list's columns. */
export type CursorKey = readonly (string | number | boolean | null)[];

const sealBytes = 12;

/**
 * Writes and reads cursors: opaque to the caller, bound to one list, and sealed, so that what a caller made
 * up is refused instead of guessed at. Processes that share a secret understand each other's cursors.
 */
export class CursorCodec {
  constructor(private readonly secret: string) {}

  encode(list: string, key: CursorKey): string {
    const content = Buffer.from(JSON.stringify(key));
    return Buffer.concat([this.sealOf(list, content), content]).toString('base64url');
  }

  /** Throws InvalidCursor for what `encode` did not give out for this list. */
  decode(list: string, cursor: string): CursorKey {
    const bytes = Buffer.from(cursor, 'base64url');
    const seal = bytes.subarray(0, sealBytes);
    const content = bytes.subarray(sealBytes);
    const isOurs =
      bytes.toString('base64url') === cursor &&
      seal.length === sealBytes &&
      timingSafeEqual(seal, this.sealOf(list, content));
    if (!isOurs) throw new InvalidCursor();
    return JSON.parse(content.toString()) as CursorKey;
  }

  private sealOf(list: string, content: Buffer): Buffer {
    const hmac = createHmac('sha256', this.secret).update(list).update('\0').update(content);
    return hmac.digest().subarray(0, sealBytes);
  }
}
