import { parseArgs } from 'node:util';
import { dataDirOf, runningOffice } from '@chancery/one-machine';
import { runCommand } from '@chancery/program';
import { takeBackup } from './backup/take-backup.js';
import { Console } from './console.js';

const usage = `Usage: npm run backup -- --to DIR
Copies log, files and keys of the office that runs on CHANCERY_DATA, without the master key.`;

/** `npm run backup -- --to DIR`: all that cannot be made again, of an office that runs. */
await runCommand(usage, async (args) => {
  const { to } = parseArgs({ args, options: { to: { type: 'string' } } }).values;
  if (!to) throw new Error('Say where the backup goes: npm run backup -- --to DIR');
  const dataDir = dataDirOf(process.env);
  const office = runningOffice(dataDir);
  if (!office) throw new Error(`No office runs on ${dataDir}. Start it: npm start`);
  const { databaseUrl } = office;
  const { events, files, tables } = await takeBackup({ dataDir, databaseUrl, to }, new Console());
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`Backed up in ${to} and verified: ${events} events, ${files} files, ${rows} rows.`);
  console.log(
    `The master key is NOT in it. Keep a copy of ${dataDir}/master.key apart: without it no name of a party can be read.`,
  );
});
