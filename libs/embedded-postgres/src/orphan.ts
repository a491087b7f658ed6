import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { processesIn, signal, within } from './processes.js';

const escalation: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 10_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000],
];

/**
 * Ends what an earlier run left working in the data folder and takes away its lock. The lock alone
 * proves nothing: its number may belong to a zombie, or by now to a stranger.
 */
export const endOrphans = async (data: string): Promise<void> => {
  for (const [name, ms] of escalation) {
    processesIn(data).forEach((pid) => signal(pid, name));
    if (await within(ms, () => processesIn(data).length === 0)) {
      rmSync(join(data, 'postmaster.pid'), { force: true });
      return;
    }
  }
  throw new Error(`Processes ${processesIn(data).join(', ')} do not leave ${data}`);
};
