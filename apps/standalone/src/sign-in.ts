import path from 'node:path';
import { DevIssuer, runningOffice, signInAddress, SignInLinks } from '@chancery/one-machine';
import { readSettings, runCommand } from '@chancery/program';

const usage = `Usage: npm run --silent sign-in -- OFFICER
Prints a link that signs the officer in at the desk of the office on CHANCERY_DATA. It opens once, within twelve hours.
  npm run --silent sign-in -- riverside.ivan`;

/** `npm run sign-in -- riverside.ivan`: a link to the desk, for one machine and for trying things out. */
await runCommand(usage, async ([officerId, ...more]) => {
  if (!officerId || !/^[\w.-]+$/.test(officerId) || more.length > 0) throw new Error(usage);
  const dataDir = path.resolve(readSettings('api', process.env).CHANCERY_DATA);
  const office = runningOffice(dataDir);
  if (!office || !(await DevIssuer.isIn(dataDir)))
    throw new Error(
      `No office with development tokens runs on ${dataDir}. Start it first, or set CHANCERY_DATA to its folder.`,
    );
  console.log(signInAddress(office.url, new SignInLinks(dataDir).make(officerId)));
});
