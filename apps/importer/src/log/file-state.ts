import { stat } from 'node:fs/promises';
import { LogChanged } from './log-error.js';
import type { LogFile } from './read-log.js';

/** What tells a file from a later one at the same place: its node, size and time of change. */
export type FileState = string;

export const fileStateOf = async ({ path }: LogFile): Promise<FileState> => {
  const { ino, size, mtimeMs } = await stat(path);
  return [ino, size, mtimeMs].join('/');
};

/** What is imported has to be what was checked. Throws LogChanged. */
export const demandUnchanged = async (file: LogFile, state: FileState): Promise<void> => {
  const isSame = await fileStateOf(file).then(
    (now) => now === state,
    () => false,
  );
  if (!isSame)
    throw new LogChanged(
      `${file.path} changed during the import. Import a file that stays as it is.`,
    );
};
