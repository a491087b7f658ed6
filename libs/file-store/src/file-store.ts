import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { FileEmpty, FileTooLarge, FileUnknown } from './errors.js';
import { mediaTypeOf } from './media-type.js';

/** A kept file: SHA-256 in lower-case hex, size in bytes, media type as its content says. */
export interface StoredFile {
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
}

export interface FileStoreOptions {
  readonly folder: string;
  /** The largest file taken, in bytes. */
  readonly limit: number;
}

/**
 * Keeps files under their SHA-256, each content once. A file is whole and on disk before its hash is
 * given out; what a crash in mid-upload left behind is cleared at a later start.
 */
export class FileStore {
  private constructor(private readonly options: FileStoreOptions) {}

  static async open(options: FileStoreOptions): Promise<FileStore> {
    const incoming = path.join(options.folder, 'incoming');
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    await clearLeftovers(incoming);
    return new FileStore(options);
  }

  /** Streams bytes to disk. Throws FileTooLarge, FileEmpty, or what the source fails with. */
  async put(bytes: AsyncIterable<Uint8Array>): Promise<StoredFile> {
    const incoming = path.join(this.options.folder, 'incoming', randomUUID());
    try {
      const { sha256, size } = await this.write(incoming, bytes);
      const mediaType = await mediaTypeOf(incoming);
      const kept = this.pathOf(sha256);
      await mkdir(path.dirname(kept), { recursive: true, mode: 0o700 });
      await rename(incoming, kept);
      await syncFolder(path.dirname(kept));
      return { sha256, size, mediaType };
    } finally {
      await rm(incoming, { force: true });
    }
  }

  /** What is known of a kept file. Throws FileUnknown. */
  async describe(sha256: string): Promise<StoredFile> {
    const file = this.pathOf(sha256);
    const found = await stat(file).catch(() => undefined);
    if (!found) throw new FileUnknown({ sha256 });
    return { sha256, size: found.size, mediaType: await mediaTypeOf(file) };
  }

  /** The bytes of a kept file; call `describe` first to learn whether it is there. */
  read(sha256: string): ReadStream {
    return createReadStream(this.pathOf(sha256));
  }

  private async write(
    file: string,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<{ sha256: string; size: number }> {
    const hash = createHash('sha256');
    let size = 0;
    const handle = await open(file, 'wx', 0o600);
    try {
      for await (const chunk of bytes) {
        size += chunk.length;
        if (size > this.options.limit) throw new FileTooLarge({ limit: this.options.limit });
        hash.update(chunk);
        await handle.appendFile(chunk);
      }
      if (size === 0) throw new FileEmpty();
      await handle.sync();
    } finally {
      await handle.close();
    }
    return { sha256: hash.digest('hex'), size };
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new FileUnknown({ sha256 });
    return path.join(this.options.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

const abandonedAfterMs = 3_600_000;

/** Old uploads only: another process on the same folder may be receiving one now. */
const clearLeftovers = async (incoming: string): Promise<void> => {
  for (const name of await readdir(incoming)) {
    const file = path.join(incoming, name);
    const age = Date.now() - (await stat(file)).mtimeMs;
    if (age > abandonedAfterMs) await rm(file, { force: true });
  }
};

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
