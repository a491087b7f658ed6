import { parseArgs } from 'node:util';
import { backupDataFolder } from '@chancery/embedded-eventstore';
import { runCommand } from '@chancery/program';
import { dataOption } from './data-option.js';

const usage = `Usage: npm run eventstore:backup -- --to DIR [--data DIR]
Copies the log as it is now, served or not. Without --data: the event store in CHANCERY_DATA.`;

/** `backup --data DIR --to DIR`: a copy of a folder as it is now, served or not. */
await runCommand(usage, async (args) => {
  const { data, to } = parseArgs({
    args,
    options: { data: dataOption, to: { type: 'string' } },
  }).values;
  if (!to) throw new Error('Say where the backup goes: npm run eventstore:backup -- --to DIR');
  await backupDataFolder(data, to);
  console.log(`${data} is backed up in ${to}`);
});
