import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { InvalidCursor } from '../problems/http.errors.js';

/** The sort key of the last row of a page, in the order of the list's columns. */
export type CursorKey = readonly (string | number | boolean | null)[];

const algorithm = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Writes and reads cursors: encrypted, because a sort key may belong to a row that the caller may not read; bound
 * to one list; and authenticated, so that a cursor that was made up is refused. Processes that share a secret
 * understand each other's cursors.
 */
export class CursorCodec {
  private readonly key: Buffer;

  constructor(secret: string) {
    this.key = createHmac('sha256', secret).update('cursor key').digest();
  }

  encode(list: string, key: CursorKey): string {
    const content = Buffer.from(JSON.stringify(key));
    const nonce = this.nonceFor(list, content);
    const cipher = createCipheriv(algorithm, this.key, nonce).setAAD(Buffer.from(list));
    const hidden = Buffer.concat([cipher.update(content), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url');
  }

  /** Throws InvalidCursor for what `encode` did not give out for this list. */
  decode(list: string, cursor: string): CursorKey {
    const bytes = Buffer.from(cursor, 'base64url');
    const isWhole = bytes.length > nonceBytes + tagBytes && bytes.toString('base64url') === cursor;
    if (!isWhole) throw new InvalidCursor();
    return JSON.parse(this.open(list, bytes)) as CursorKey;
  }

  private open(list: string, bytes: Buffer): string {
    const nonce = bytes.subarray(0, nonceBytes);
    const hidden = bytes.subarray(nonceBytes + tagBytes);
    const decipher = createDecipheriv(algorithm, this.key, nonce, { authTagLength: tagBytes })
      .setAAD(Buffer.from(list))
      .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
    try {
      return Buffer.concat([decipher.update(hidden), decipher.final()]).toString();
    } catch {
      throw new InvalidCursor();
    }
  }

  /** Made of what is encrypted, so that no nonce serves two contents; the same page has the same cursor. */
  private nonceFor(list: string, content: Buffer): Buffer {
    const digest = createHmac('sha256', this.key)
      .update(list)
      .update('\0')
      .update(content)
      .digest();
    return digest.subarray(0, nonceBytes);
  }
}
