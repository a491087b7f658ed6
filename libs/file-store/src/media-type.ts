import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { fileTypeFromBuffer, fileTypeFromFile, type FileTypeResult } from 'file-type';
import { inClear, type FileCipher } from './file-cipher.js';
import { inChunks } from './in-chunks.js';
import { specialTypeOf } from './special-types.js';

const sampleBytes = 4_096;
/** So much of a sealed file is opened to tell its type. */
const openedBytes = 2 ** 20;

/**
 * The media type as the content says, whatever name or header came with it: what offices send and a signature alone
 * does not tell, then by signature, else `text/plain` for UTF-8 or UTF-16 text, else `application/octet-stream`.
 */
export const mediaTypeOf = async (file: string, cipher: FileCipher = inClear): Promise<string> => {
  if (cipher === inClear) return typeOf(await sampleOf(file), () => fileTypeFromFile(file));
  const opened = await openedOf(file, cipher);
  return typeOf(opened.subarray(0, sampleBytes), () => fileTypeFromBuffer(opened));
};

const typeOf = async (
  sample: Buffer,
  askSignature: () => Promise<FileTypeResult | undefined>,
): Promise<string> => {
  const special = specialTypeOf(sample);
  if (special !== undefined) return special;
  const bySignature = await askSignature().catch(undefinedUnlessMissing);
  if (bySignature) return bySignature.mime;
  return isText(sample) ? 'text/plain' : 'application/octet-stream';
};

/** Content that is not understood has no signature. A file that has gone is another matter. */
const undefinedUnlessMissing = (error: NodeJS.ErrnoException): undefined => {
  if (error.code === 'ENOENT') throw error;
};

const openedOf = async (file: string, cipher: FileCipher): Promise<Buffer> => {
  const stored = createReadStream(file);
  try {
    for await (const { bytes } of inChunks(cipher.open(stored), openedBytes)) return bytes;
  } finally {
    stored.destroy();
  }
  return Buffer.alloc(0);
};

const sampleOf = async (file: string): Promise<Buffer> => {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

/** UTF-8 without control characters; a character cut off at the end of the sample does not count. */
const isText = (sample: Buffer): boolean => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(sample, { stream: true });
    // eslint-disable-next-line no-control-regex
    return !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);
  } catch {
    return false;
  }
};
