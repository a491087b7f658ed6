import { parseArgs } from 'node:util';
import { copyLog } from '@chancery/embedded-eventstore';
import { withProgressBar } from './progress-bar.js';
import { runCommand } from '@chancery/program';

const usage = `Usage: npm run eventstore:copy -- --from URL --to URL
Copies a log to another server, goes on where it was, and compares both at the end.`;

/** `copy --from URL --to URL`: brings a log to another server, resumes, and compares at the end. */
await runCommand(usage, async (args) => {
  const { from, to } = parseArgs({
    args,
    options: { from: { type: 'string' }, to: { type: 'string' } },
  }).values;
  if (!from || !to) throw new Error('Say between which servers: --from URL --to URL');
  const copied = await withProgressBar((progress) => copyLog(from, to, progress));
  const resumed = copied.resumedAt > 0n ? ` (resumed behind position ${copied.resumedAt})` : '';
  console.log(`${copied.events} events copied${resumed}, ${copied.differences.length} differences`);
  for (const difference of copied.differences) console.error(difference);
  if (copied.differences.length > 0) process.exitCode = 1;
});
