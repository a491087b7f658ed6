import { parseArgs } from 'node:util';
import { dataDirOf } from '@chancery/one-machine';
import { runCommand } from '@chancery/program';
import { restoreBackup } from './backup/restore-backup.js';
import { Console } from './console.js';

const usage = `Usage: npm run restore -- --from DIR
Fills the empty folder CHANCERY_DATA from a backup.`;

/** `npm run restore -- --from DIR`: fills the empty folder CHANCERY_DATA from a backup. */
await runCommand(usage, async (args) => {
  const { from } = parseArgs({ args, options: { from: { type: 'string' } } }).values;
  if (!from) throw new Error('Say where the backup is: npm run restore -- --from DIR');
  const dataDir = dataDirOf(process.env);
  const { takenAt, events, files } = await restoreBackup({ from, dataDir }, new Console());
  console.log(`Restored to ${dataDir} as of ${takenAt}: ${events} events, ${files} files.`);
  console.log(`Now copy the master key to ${dataDir}/master.key, then: npm start`);
  console.log('Parties that were erased after the backup are known again. Erase them once more.');
});
