import { createHash } from 'node:crypto';
import { copyFileSync, createReadStream, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { examineFile } from '@chancery/file-store';
import type { Console } from '../console.js';

/** Files that documents bear, of the authority or of a party. What was only uploaded is not among them. */
const keptPath =
  /^(?<shelf>parties\/[0-9a-f]{32}\/)?[0-9a-f]{2}\/[0-9a-f]{2}\/(?<sha256>[0-9a-f]{64})$/;

/** The paths of all files that a folder keeps, within it. */
export const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => keptPath.test(file))
        .sort()
    : [];

/** Copies files from one folder to another and reads each copy again. Throws at the first that is not whole. */
export const copyFiles = async (
  { from, to }: { readonly from: string; readonly to: string },
  console: Console,
): Promise<number> => {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  const files = filesIn(from);
  for (const [index, file] of files.entries()) {
    const target = path.join(to, file);
    mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 });
    copyFileSync(path.join(from, file), target);
    const state = await stateOf({ from, to }, file);
    if (state !== 'whole')
      throw new Error(`File ${file} in ${from} is ${state}. Put it back from an older backup.`);
    console.progress('Files', index + 1, files.length);
  }
  return files.length;
};

/** A file of a party is sealed: that its copy is the same is all that can be told without the key. */
const stateOf = async (
  { from, to }: { readonly from: string; readonly to: string },
  file: string,
): Promise<string> => {
  const { shelf, sha256 = '' } = keptPath.exec(file)?.groups ?? {};
  if (shelf === undefined) return examineFile(to, sha256);
  const [original, copy] = await Promise.all([from, to].map((at) => hashOf(path.join(at, file))));
  return original === copy ? 'whole' : 'damaged';
};

const hashOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
};
