import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './place.js';
import { processesIn, signal, within } from './processes.js';

const escalation: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 10_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
];

/**
 * Ends what an earlier run left working in the data folder and takes away its locks, that of the folder and those
 * of its sockets. A lock alone proves nothing: its number may belong to a zombie, or by now to a stranger.
 */
export const endOrphans = async ({ data, sockets }: Place): Promise<void> => {
  for (const [name, ms] of escalation) {
    processesIn(data).forEach((pid) => signal(pid, name));
    if (await within(ms, () => processesIn(data).length === 0)) {
      removeLocks(data, (name) => name === 'postmaster.pid');
      removeLocks(sockets, (name) => name.endsWith('.lock'));
      return;
    }
  }
  throw new Error(`Processes ${processesIn(data).join(', ')} do not leave ${data}`);
};

const removeLocks = (folder: string, isLock: (name: string) => boolean): void => {
  for (const name of readdirSync(folder).filter(isLock)) rmSync(join(folder, name));
};
