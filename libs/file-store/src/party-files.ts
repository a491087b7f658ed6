import { createHash } from 'node:crypto';
import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import type { IsBorne } from './clear-uploads.js';
import type { FileState } from './examine-file.js';
import { FileErased } from './file-store.errors.js';
import { FileStore } from './file-store.js';
import { orMissing } from './folders.js';
import { pathIn } from './path-in.js';
import { sealedClearSize, sealedWith } from './sealed-files.js';

/** A party as one authority knows it. */
export interface FileOwner {
  readonly authorityId: string;
  readonly partyId: string;
}

export interface FileKeys {
  /** The key for the files of a party, of 32 bytes; undefined once it was destroyed. One that `isNew` gets its key. */
  fileKey(owner: FileOwner, options?: { readonly isNew?: boolean }): Promise<Buffer | undefined>;
}

export interface PartyFilesOptions {
  /** The folder of all files; those of parties stand below `parties`. */
  readonly folder: string;
  /** The largest file taken, in bytes. */
  readonly limit: number;
  readonly keys: FileKeys;
}

const mostOpen = 1_000;

/**
 * Files that parties sent, each party's in a folder of its own and sealed with its key: who erases the party erases them
 * too, in every copy. Their hashes are those of the clear bytes.
 */
export class PartyFiles {
  private readonly opened = new LRUCache<string, Promise<FileStore>>({ max: mostOpen });

  constructor(private readonly options: PartyFilesOptions) {}

  /** The files of a party. Throws FileErased. */
  of(owner: FileOwner): Promise<FileStore> {
    return this.open(owner, false);
  }

  /** Like `of`, for a party that may be a new one. */
  forUploadsOf(owner: FileOwner): Promise<FileStore> {
    return this.open(owner, true);
  }

  private async open(owner: FileOwner, isNew: boolean): Promise<FileStore> {
    const key = await this.keyOf(owner, isNew);
    const { limit } = this.options;
    const folder = folderOf(this.options.folder, owner);
    const known = this.opened.get(folder);
    if (known) return known;
    const opening = FileStore.open({ folder, limit, cipher: sealedWith(key) });
    this.opened.set(folder, opening);
    opening.catch(() => this.opened.delete(folder));
    return opening;
  }

  /** Removes what was uploaded a week ago and no document bears. It takes no key. */
  async clear(isBorne: IsBorne): Promise<void> {
    const { folder, limit } = this.options;
    const parties = path.join(folder, 'parties');
    await mkdir(parties, { recursive: true, mode: 0o700 });
    for (const name of await readdir(parties)) {
      const files = await FileStore.open({ folder: path.join(parties, name), limit });
      await files.clear(isBorne);
    }
  }

  private async keyOf(owner: FileOwner, isNew = false): Promise<Buffer> {
    const key = await this.options.keys.fileKey(owner, { isNew });
    if (!key) throw new FileErased();
    return key;
  }
}

/** Whether a file of a party is there, as far as that can be told without its key: by its size. Changes nothing. */
export const examineSealed = async (
  folder: string,
  owner: FileOwner,
  { sha256, size }: { readonly sha256: string; readonly size: number },
): Promise<FileState> => {
  const found = await orMissing(stat(pathIn(folderOf(folder, owner), sha256)));
  if (!found) return 'missing';
  return sealedClearSize(found.size) === size ? 'whole' : 'damaged';
};

const folderOf = (folder: string, { authorityId, partyId }: FileOwner): string => {
  const name = createHash('sha256')
    .update(JSON.stringify([authorityId, partyId]))
    .digest('hex');
  return path.join(folder, 'parties', name.slice(0, 32));
};
