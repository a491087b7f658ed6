import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Kept } from '@chancery/read-store';

/** What a backup holds, to hold it against after it was copied about. */
export interface Manifest extends Kept {
  readonly version: 1;
  readonly takenAt: string;
  readonly events: number;
  readonly files: number;
}

const nameOf = (folder: string): string => path.join(folder, 'backup.json');

export const writeManifest = (folder: string, manifest: Manifest): void =>
  writeFileSync(nameOf(folder), JSON.stringify(manifest, null, 2), { mode: 0o600 });

/** Written last: a folder without it is no backup, or one that was broken off. */
export const readManifest = (folder: string): Manifest => {
  let manifest: Manifest;
  try {
    manifest = JSON.parse(readFileSync(nameOf(folder), 'utf8')) as Manifest;
  } catch (error) {
    throw new Error(
      `${folder} is no complete backup: ${nameOf(folder)} cannot be read. Take another one.`,
      { cause: error },
    );
  }
  if (manifest.version !== 1)
    throw new Error(`${folder} is of another form of backup: ${String(manifest.version)}.`);
  return manifest;
};
