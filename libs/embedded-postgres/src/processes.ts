import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The processes that work in a folder: every process of a Postgres does so in its data folder. */
export const processesIn = (folder: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && workingFolder(name) === folder)
    .map(Number);

const workingFolder = (pid: string): string | undefined => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined; // gone, a zombie, or another account's
  }
};

/**
 * What tells a process from a later one with the same number: its start, in ticks since boot.
 * Undefined for one that has ended, also if nobody has fetched its result yet (a zombie).
 */
export const startOf = (pid: number): string | undefined => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
};

export const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

/** Asks every 20 ms until the answer is yes; `false` when `ms` have passed without one. */
export const within = async (ms: number, claim: () => boolean): Promise<boolean> => {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(20)) {
    if (claim()) return true;
  }
  return claim();
};
