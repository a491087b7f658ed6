import {
  copyFileSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import path from 'node:path';

const largestBytes = 16 * 1024 * 1024;
/** Older parts of a log that are kept, as `api.log.1` to `api.log.3`. */
const keptParts = 3;

/** Begins anew each log (`*.log`) of the folders that has become too large. */
export const rotateLogs = (folders: readonly string[], largest = largestBytes): void => {
  for (const folder of folders.filter((each) => existsSync(each)))
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.log'))) {
      const log = path.join(folder, name);
      if (statSync(log).size > largest) rotate(log);
    }
};

/**
 * The program goes on writing to the file that it has open, so the file is copied and then emptied. Lines that
 * are written between the two are lost. If the disk has no room for the copy, the oldest part gives way to it.
 */
const rotate = (log: string): void => {
  rmSync(`${log}.${keptParts}`, { force: true });
  for (let part = keptParts - 1; part >= 1; part--)
    if (existsSync(`${log}.${part}`)) renameSync(`${log}.${part}`, `${log}.${part + 1}`);
  try {
    copyFileSync(log, `${log}.1`);
  } catch {
    rmSync(`${log}.1`, { force: true });
  }
  truncateSync(log);
};
