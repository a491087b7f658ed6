import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { MasterKey } from './master-key.js';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const authTagLength = 16;

/** Wraps secrets that the database keeps, such as keys of subscriptions, with a key made of the master key. */
export class SecretBox {
  private readonly key: Buffer;

  constructor(masterKey: string) {
    this.key = new MasterKey(masterKey).secrets;
  }

  /** iv, tag, ciphertext; bound to the name, so that rows cannot be swapped. */
  wrap(name: string, secret: Buffer): Buffer {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv(algorithm, this.key, iv, { authTagLength });
    cipher.setAAD(Buffer.from(name));
    const wrapped = Buffer.concat([cipher.update(secret), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), wrapped]);
  }

  /** Throws if it was wrapped with another master key or under another name, or is damaged. */
  unwrap(name: string, wrapped: Buffer): Buffer {
    const tagEnd = ivBytes + authTagLength;
    const iv = wrapped.subarray(0, ivBytes);
    const decipher = createDecipheriv(algorithm, this.key, iv, { authTagLength })
      .setAAD(Buffer.from(name))
      .setAuthTag(wrapped.subarray(ivBytes, tagEnd));
    return Buffer.concat([decipher.update(wrapped.subarray(tagEnd)), decipher.final()]);
  }
}
