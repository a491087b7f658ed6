import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { clearUploads, type IsBorne } from './clear-uploads.js';
import { inClear, type FileCipher } from './file-cipher.js';
import {
  FileEmpty,
  FileLost,
  FileStoreFull,
  FileTooLarge,
  FileUnknown,
} from './file-store.errors.js';
import { orMissing } from './folders.js';
import { mediaTypeOf } from './media-type.js';
import { pathIn } from './path-in.js';
import { UploadQuota, type Quota } from './upload-quota.js';
import { ownerOf, Uploads, type Uploader } from './uploads.js';

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
  /** How much an officer may have uploaded that no document bears; the usual: ten of the largest, a thousand in all. */
  readonly quota?: Quota;
  /** How the bytes stand on disk; as they came unless it is named. */
  readonly cipher?: FileCipher;
}

/**
 * Keeps files under their SHA-256, each content once. What was uploaded waits in a folder of its uploader, and only the
 * uploader can attach it; once a document bears it, it moves to where files are kept for ever. A file is whole and on
 * disk before its hash is given out; what a crash in mid-upload left behind is cleared at a later start.
 */
export class FileStore {
  private readonly uploads: Uploads;
  private readonly quota: UploadQuota;
  private readonly cipher: FileCipher;

  private constructor(private readonly options: FileStoreOptions) {
    const {
      folder,
      limit,
      quota = { files: 1_000, bytes: 10 * limit },
      cipher = inClear,
    } = options;
    this.uploads = new Uploads(path.join(folder, 'uploads'));
    this.quota = new UploadQuota(this.uploads, quota);
    this.cipher = cipher;
  }

  static async open(options: FileStoreOptions): Promise<FileStore> {
    const incoming = path.join(options.folder, 'incoming');
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    await clearLeftovers(incoming);
    return new FileStore(options);
  }

  /**
   * Streams bytes to disk, for their uploader to attach. Throws FileTooLarge, FileEmpty, FileStoreFull,
   * UploadQuotaReached, or what the source fails with.
   */
  async put(by: Uploader, bytes: AsyncIterable<Uint8Array>): Promise<StoredFile> {
    const incoming = path.join(this.options.folder, 'incoming', randomUUID());
    try {
      const { sha256, size } = await this.write(incoming, this.quota.counted(by, bytes));
      const mediaType = await mediaTypeOf(incoming, this.cipher);
      await this.quota.stored(by, size, () => this.uploads.take(by, sha256, incoming));
      return { sha256, size, mediaType };
    } catch (error) {
      throw isFull(error) ? new FileStoreFull() : error;
    } finally {
      await rm(incoming, { force: true });
    }
  }

  /** What is known of a file that this principal uploaded. Throws FileUnknown, also if others did. */
  async describe(by: Uploader, sha256: string): Promise<StoredFile> {
    const kept = this.pathOf(sha256);
    const owner = ownerOf(by);
    const waiting = await this.describeAt(this.uploads.pathOf(owner, sha256), sha256);
    if (waiting) return waiting;
    const again =
      (await this.uploads.wasKept(owner, sha256)) && (await this.describeAt(kept, sha256));
    if (!again) throw new FileUnknown({ sha256 });
    return again;
  }

  /** What is known of a file that a document bears, for who may read the document. Throws FileUnknown. */
  async describeKept(sha256: string): Promise<StoredFile> {
    const found = await this.describeAt(this.pathOf(sha256), sha256);
    if (!found) throw new FileUnknown({ sha256 });
    return found;
  }

  /** Attaches a file: it stays while `command` is under way, and for ever once it has taken effect. */
  async attach<T>(
    by: Uploader,
    { sha256, documentId }: { readonly sha256: string; readonly documentId: string },
    command: () => Promise<T>,
  ): Promise<T> {
    const owner = ownerOf(by);
    const kept = this.pathOf(sha256);
    const isWaiting = await this.uploads.mean(owner, sha256, documentId);
    if (!isWaiting) await this.describeKept(sha256);
    const outcome = await command();
    if (isWaiting) await this.uploads.release(owner, sha256, kept);
    return outcome;
  }

  /**
   * The bytes of a file that a document bears; where a crash kept it from moving, those that wait. It may move between
   * two looks, so the place where it is kept is looked at once more. With its size, a file that was cut short is lost
   * too. Throws FileLost.
   */
  async read(sha256: string, size?: number): Promise<AsyncIterable<Uint8Array>> {
    const kept = (): Promise<FileHandle | undefined> => orMissing(open(this.pathOf(sha256)));
    const found = (await kept()) ?? (await this.openWaiting(sha256)) ?? (await kept());
    if (!found) throw new FileLost({ sha256 });
    if (size === undefined || this.cipher.clearSize((await found.stat()).size) === size)
      return this.cipher.open(found.createReadStream());
    await found.close();
    throw new FileLost({ sha256 });
  }

  private async openWaiting(sha256: string): Promise<FileHandle | undefined> {
    for (const owner of await this.uploads.owners()) {
      const waiting = await orMissing(open(this.uploads.pathOf(owner, sha256)));
      if (waiting) return waiting;
    }
    return undefined;
  }

  /** Removes what was uploaded a week ago and no document bears. */
  clear(isBorne: IsBorne, now = Date.now()): Promise<void> {
    const { uploads } = this;
    const keep = (owner: string, sha256: string): Promise<void> =>
      uploads.release(owner, sha256, this.pathOf(sha256));
    return clearUploads({ uploads, isBorne, keep, now });
  }

  private async write(
    file: string,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<{ sha256: string; size: number }> {
    const { limit } = this.options;
    const hash = createHash('sha256');
    let size = 0;
    const hashed = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of bytes) {
        size += chunk.length;
        if (size > limit) throw new FileTooLarge({ limit });
        hash.update(chunk);
        yield chunk;
      }
      if (size === 0) throw new FileEmpty();
    };
    const handle = await open(file, 'wx', 0o600);
    try {
      for await (const chunk of this.cipher.seal(hashed())) await handle.appendFile(chunk);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return { sha256: hash.digest('hex'), size };
  }

  /** Undefined also where it moves away meanwhile. */
  private async describeAt(file: string, sha256: string): Promise<StoredFile | undefined> {
    const found = await orMissing(stat(file));
    if (!found) return undefined;
    const mediaType = await orMissing(mediaTypeOf(file, this.cipher));
    if (mediaType === undefined) return undefined;
    return { sha256, size: this.cipher.clearSize(found.size), mediaType };
  }

  private pathOf(sha256: string): string {
    return pathIn(this.options.folder, sha256);
  }
}

const isFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');

const abandonedAfterMs = 3_600_000;

/** Old uploads only: another process on the same folder may be receiving one now. */
const clearLeftovers = async (incoming: string): Promise<void> => {
  for (const name of await readdir(incoming)) {
    const file = path.join(incoming, name);
    const age = Date.now() - (await stat(file)).mtimeMs;
    if (age > abandonedAfterMs) await rm(file, { force: true });
  }
};
