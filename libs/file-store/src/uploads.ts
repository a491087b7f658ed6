import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { moveDurably, orMissing, syncFolder } from './folders.js';

/** Who uploaded a file. */
export interface Uploader {
  readonly kind: 'officer' | 'service' | 'application' | 'party';
  readonly id: string;
  readonly authorityId: string;
}

/** What stands in the folder of an uploader about one content. Instants are in milliseconds. */
export interface Upload {
  readonly owner: string;
  readonly sha256: string;
  /** Since when the bytes wait here; undefined if they were kept. */
  readonly waitsSince: number | undefined;
  readonly keptSince: number | undefined;
  readonly meantFor: readonly { readonly documentId: string; readonly since: number }[];
}

/** `<sha256>` are the bytes, beside them stand empty files with one of these endings. */
const meantFor = '.for.';
const keptSuffix = '.kept';
const leavingSuffix = '.leaving';

/**
 * Files that no document bears yet, in a folder for each uploader. `<sha256>.for.<document>` notes that a command is
 * about to attach the bytes to a document. `<sha256>.kept` notes that a document bears them, and who had uploaded them.
 */
export class Uploads {
  constructor(private readonly folder: string) {}

  /** Takes over a whole file. `owner.json` says in plain words whose folder it is. */
  async take(by: Uploader, sha256: string, file: string): Promise<void> {
    const own = path.join(this.folder, ownerOf(by));
    await mkdir(own, { recursive: true, mode: 0o700 });
    const { kind, id, authorityId } = by;
    await writeFile(path.join(own, 'owner.json'), JSON.stringify({ kind, id, authorityId }), {
      mode: 0o600,
    });
    await moveDurably(file, path.join(own, sha256));
  }

  /** The path of the bytes as this uploader left them. */
  pathOf(owner: string, sha256: string): string {
    return path.join(this.folder, owner, sha256);
  }

  /** How many files, and bytes of them, an uploader has here that no document bears. */
  async held(by: Uploader): Promise<{ readonly files: number; readonly bytes: number }> {
    const own = path.join(this.folder, ownerOf(by));
    const names = ((await orMissing(readdir(own))) ?? []).filter((name) => isSha256(name));
    const stats = await Promise.all(names.map((name) => orMissing(stat(path.join(own, name)))));
    return {
      files: names.length,
      bytes: stats.reduce((sum, found) => sum + (found?.size ?? 0), 0),
    };
  }

  async waits(owner: string, sha256: string): Promise<boolean> {
    return (await orMissing(stat(this.pathOf(owner, sha256)))) !== undefined;
  }

  async wasKept(owner: string, sha256: string): Promise<boolean> {
    return (await orMissing(stat(this.pathOf(owner, sha256) + keptSuffix))) !== undefined;
  }

  /** Notes what the bytes are meant for, so that they stay until that is settled. False if they are not here. */
  async mean(owner: string, sha256: string, documentId: string): Promise<boolean> {
    if (!(await this.waits(owner, sha256))) return false;
    await this.note(owner, sha256 + meantFor + documentId);
    return this.waits(owner, sha256);
  }

  /** A document bears the bytes: they move to where they are kept for ever. Who misses them here finds the note of it. */
  async release(owner: string, sha256: string, to: string): Promise<void> {
    const file = this.pathOf(owner, sha256);
    await orMissing(rename(file + leavingSuffix, file));
    await this.note(owner, sha256 + keptSuffix);
    if (await this.waits(owner, sha256)) await orMissing(moveDurably(file, to));
    const upload = (await this.of(owner)).find((one) => one.sha256 === sha256);
    for (const { documentId } of upload?.meantFor ?? [])
      await this.forget(owner, sha256, documentId);
  }

  async forget(owner: string, sha256: string, documentId: string): Promise<void> {
    await rm(this.pathOf(owner, sha256) + meantFor + documentId, { force: true });
  }

  async forgetKept(owner: string, sha256: string): Promise<void> {
    await rm(this.pathOf(owner, sha256) + keptSuffix, { force: true });
  }

  /**
   * Removes bytes that nobody attached. They step aside first: a command that notes its document later does not find
   * them any more, and one that noted it before gets them back.
   */
  async clear(owner: string, sha256: string): Promise<void> {
    const file = this.pathOf(owner, sha256);
    await orMissing(rename(file, file + leavingSuffix));
    const upload = (await this.of(owner)).find((one) => one.sha256 === sha256);
    if (upload && upload.meantFor.length > 0) await orMissing(rename(file + leavingSuffix, file));
    else await rm(file + leavingSuffix, { force: true });
  }

  async owners(): Promise<readonly string[]> {
    return (await orMissing(readdir(this.folder))) ?? [];
  }

  /** All that stands in the folder of an uploader. */
  async of(owner: string): Promise<readonly Upload[]> {
    const names = (await orMissing(readdir(path.join(this.folder, owner)))) ?? [];
    const hashes = [...new Set(names.map((name) => name.slice(0, 64)).filter(isSha256))];
    const since = async (name: string): Promise<number | undefined> =>
      (await orMissing(stat(path.join(this.folder, owner, name))))?.mtimeMs;
    return Promise.all(
      hashes.map(async (sha256) => {
        const meant = names.filter((name) => name.startsWith(sha256 + meantFor));
        return {
          ...{ owner, sha256, keptSince: await since(sha256 + keptSuffix) },
          waitsSince: (await since(sha256)) ?? (await since(sha256 + leavingSuffix)),
          meantFor: await Promise.all(
            meant.map(async (name) => ({
              documentId: name.slice((sha256 + meantFor).length),
              since: (await since(name)) ?? Date.now(),
            })),
          ),
        };
      }),
    );
  }

  private async note(owner: string, name: string): Promise<void> {
    const folder = path.join(this.folder, owner);
    await writeFile(path.join(folder, name), '', { mode: 0o600 });
    await syncFolder(folder);
  }
}

export const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);

/** A name for the folder of an uploader that is safe whatever their id is. */
export const ownerOf = ({ kind, id }: Uploader): string =>
  createHash('sha256').update(`${kind} ${id}`).digest('hex').slice(0, 32);
