import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { examineFile } from '@chancery/file-store';
import type { Console } from '../console.js';

/** The hashes of all files that a folder keeps. */
export const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name))
        .map(({ name }) => name)
        .sort()
    : [];

const placeOf = (folder: string, sha256: string): string =>
  path.join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);

/** Copies files from one folder to another and reads each copy again. Throws at the first that is not whole. */
export const copyFiles = async (
  { from, to }: { readonly from: string; readonly to: string },
  console: Console,
): Promise<number> => {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  const files = filesIn(from);
  for (const [index, sha256] of files.entries()) {
    const target = placeOf(to, sha256);
    mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 });
    copyFileSync(placeOf(from, sha256), target);
    const state = await examineFile(to, sha256);
    if (state !== 'whole')
      throw new Error(`File ${sha256} in ${from} is ${state}. Put it back from an older backup.`);
    console.progress('Files', index + 1, files.length);
  }
  return files.length;
};
