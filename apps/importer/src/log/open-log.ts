import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { PassThrough, pipeline } from 'node:stream';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { LogDamaged, LogNotReadable } from './log-error.js';

/** An opened log: its unpacked bytes, and how much of the file on disk they have taken so far. */
export interface OpenLog {
  readonly bytes: Readable;
  readonly size: number;
  readonly consumed: () => number;
}

/** Opens a log for streaming; what it is (gzip or not) is seen from its first bytes, not from its name. */
export const openLog = async (path: string): Promise<OpenLog> => {
  try {
    const { size } = await stat(path);
    const file = createReadStream(path, { highWaterMark: 256 * 1024 });
    const unpacked = (await isGzip(path))
      ? createGunzip({ chunkSize: 64 * 1024 })
      : new PassThrough();
    pipeline(file, unpacked, () => undefined); // an error arrives through the iteration of `unpacked`
    return { bytes: unpacked, size, consumed: () => file.bytesRead };
  } catch (cause) {
    throw new LogNotReadable(`${path} cannot be read: ${reasonOf(cause)}`, undefined, { cause });
  }
};

/** The chunks of an opened log; what zlib and the disk complain of becomes a LogError. */
export async function* chunksOf({ bytes }: OpenLog): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of bytes) yield chunk as Buffer;
  } catch (cause) {
    throw new LogDamaged(`The file does not unpack: ${reasonOf(cause)}.`, undefined, { cause });
  }
}

const isGzip = async (path: string): Promise<boolean> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.readUInt16BE() === 0x1f8b;
  } finally {
    await file.close();
  }
};

const reasonOf = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);
