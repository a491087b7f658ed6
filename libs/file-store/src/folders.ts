import { mkdir, open, rename } from 'node:fs/promises';
import path from 'node:path';

/** Moves a whole file to a path whose folder may not be there yet. It survives a loss of power. */
export const moveDurably = async (from: string, to: string): Promise<void> => {
  const folder = path.dirname(to);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await rename(from, to);
  await syncFolder(folder);
};

export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** The result of `work`, undefined if the file or folder does not exist. */
export const orMissing = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};
