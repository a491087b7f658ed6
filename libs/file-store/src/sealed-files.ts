import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { inChunks } from './in-chunks.js';
import type { FileCipher } from './file-cipher.js';

const algorithm = 'aes-256-gcm';
const chunkBytes = 64 * 1024;
const tagBytes = 16;
const saltBytes = 16;
/** The first byte of a file names the form that follows. */
const form = Buffer.from([1]);
const headBytes = form.length + saltBytes;

/**
 * Files sealed with a key of 32 bytes. After the form (1 byte) and a salt (16 bytes) come chunks of 64 KiB, each
 * AES-256-GCM with its tag behind it. The key of a file derives from the salt, a nonce from the place of the chunk and
 * whether it is the last: no chunk can be changed, left out, cut off or put elsewhere (the STREAM construction,
 * https://eprint.iacr.org/2015/189).
 */
export const sealedWith = (key: Buffer): FileCipher => ({
  async *seal(clear) {
    const salt = randomBytes(saltBytes);
    yield Buffer.concat([form, salt]);
    for await (const { bytes, ordinal, isLast } of inChunks(clear, chunkBytes)) {
      const cipher = createCipheriv(algorithm, fileKey(key, salt), nonceOf(ordinal, isLast));
      yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    }
  },

  async *open(stored) {
    let salt: Buffer | undefined;
    for await (const { bytes, ordinal, isLast } of inChunks(
      stored,
      chunkBytes + tagBytes,
      headBytes,
    )) {
      if (salt === undefined) {
        const isHead = bytes[0] === form[0] && bytes.length === headBytes && !isLast;
        if (!isHead) throw new Error('These bytes are no sealed file.');
        salt = bytes.subarray(form.length);
      } else yield openChunk(bytes, fileKey(key, salt), nonceOf(ordinal - 1, isLast));
    }
  },

  clearSize: sealedClearSize,
});

/** How many clear bytes stand in so many sealed ones. */
export const sealedClearSize = (stored: number): number => {
  const chunks = Math.ceil((stored - headBytes) / (chunkBytes + tagBytes));
  return Math.max(0, stored - headBytes - chunks * tagBytes);
};

const fileKey = (key: Buffer, salt: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, 'chancery: one file', 32));

const nonceOf = (ordinal: number, isLast: boolean): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt8(isLast ? 1 : 0);
  nonce.writeBigUInt64BE(BigInt(ordinal), 4);
  return nonce;
};

const openChunk = (bytes: Buffer, key: Buffer, nonce: Buffer): Buffer => {
  const end = bytes.length - tagBytes;
  const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes });
  decipher.setAuthTag(bytes.subarray(end));
  return Buffer.concat([decipher.update(bytes.subarray(0, end)), decipher.final()]);
};
