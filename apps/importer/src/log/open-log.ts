import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { PassThrough, pipeline } from 'node:stream';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { LogDamaged, LogError, LogFormatUnknown, LogNotReadable } from './log-error.js';

/** An opened log: its unpacked bytes, and how much of the file on disk they have taken so far. */
export interface OpenLog {
  readonly bytes: Readable;
  readonly size: number;
  readonly consumed: () => number;
}

/** Opens a log for streaming. The first bytes say whether it is gzip; the name does not matter. */
export const openLog = async (path: string): Promise<OpenLog> => {
  try {
    const size = await sizeOf(path);
    const isPacked = await isGzip(path);
    const file = createReadStream(path, { highWaterMark: 256 * 1024 });
    const unpacked = isPacked ? createGunzip({ chunkSize: 64 * 1024 }) : new PassThrough();
    pipeline(file, unpacked, () => undefined); // an error arrives through the iteration of `unpacked`
    return { bytes: unpacked, size, consumed: () => file.bytesRead };
  } catch (cause) {
    if (cause instanceof LogError) throw cause;
    throw new LogNotReadable(`${path} cannot be read: ${reasonOf(cause)}.`, undefined, { cause });
  }
};

/** The chunks of an opened log. Errors of zlib and of the disk become a LogError. */
export async function* chunksOf({ bytes }: OpenLog): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of bytes) yield chunk as Buffer;
  } catch (cause) {
    throw new LogDamaged(`The file does not unpack: ${reasonOf(cause)}.`, undefined, { cause });
  }
}

/** The import reads the file several times, which a pipe does not allow. */
const sizeOf = async (path: string): Promise<number> => {
  const found = await stat(path);
  if (found.isFile()) return found.size;
  throw new LogNotReadable(`${path} is not a plain file. Save the log as a file first.`);
};

const isGzip = async (path: string): Promise<boolean> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    const start = buffer.subarray(0, bytesRead).toString('hex');
    if (start === zip)
      throw new LogFormatUnknown(
        'The file is a ZIP archive. Unpack it, and import what is inside.',
      );
    return start.startsWith(gzip);
  } finally {
    await file.close();
  }
};

const gzip = '1f8b';
const zip = '504b0304';

const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);
