import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startOf } from './processes.js';

export class DataFolderInUse extends Error {
  readonly isForOperator = true;
  constructor(folder: string, pid: number) {
    super(`${folder} is in use by process ${pid}`);
    this.name = 'DataFolderInUse';
  }
}

/**
 * Notes this process as the one that runs the server of this folder. Refused while another lives: only
 * so can a server without a living owner be known as an orphan and be ended.
 */
export const claimFolder = (folder: string): void => {
  const note = join(folder, 'owner');
  const [pid, start] = read(note).split(' ');
  if (start && startOf(Number(pid)) === start) {
    throw new DataFolderInUse(folder, Number(pid));
  }
  writeFileSync(note, `${process.pid} ${startOf(process.pid)}`, { mode: 0o600 });
};

export const leaveFolder = (folder: string): void => rmSync(join(folder, 'owner'), { force: true });

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};
