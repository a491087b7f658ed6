import { parseArgs } from 'node:util';
import { verifyDataFolder } from '@chancery/embedded-eventstore';
import { withProgressBar } from './progress-bar.js';
import { runCommand } from '@chancery/program';
import { dataOption } from './data-option.js';

const usage = `Usage: npm run eventstore:verify [-- --data DIR]
Walks the log and all its indexes, served or not. Without --data: the event store in CHANCERY_DATA.`;

/** The walk itself; tells what it finds, and ends with 1 when that is damage. */
await runCommand(usage, async (args) => {
  const { data } = parseArgs({
    args,
    options: { data: dataOption },
  }).values;
  const found = await withProgressBar((progress) => verifyDataFolder(data, progress));
  console.log(
    `${found.events} events in ${found.streams} streams, ${found.problems.length} problems`,
  );
  for (const problem of found.problems) console.error(problem);
  if (found.problems.length === 0) return;
  console.error('Stop the server, keep this folder for examination, and restore a backup.');
  process.exitCode = 1;
});
