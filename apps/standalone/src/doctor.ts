import { readAllSettings, runCommand } from '@chancery/program';
import { examinationOf } from './doctor/all-checks.js';
import { runChecks } from './doctor/checks.js';
import { readSettings } from './settings.js';

const usage = `Usage: npm run doctor
Examines the office on CHANCERY_DATA, or the stores of EVENTSTORE_URL and DATABASE_URL, and changes nothing. It works
while the office runs and while it does not. One line a finding: ok, note or FAULT, with what to do. Ends with 1 if
there is a fault.`;

/** `npm run doctor`: what is wrong, and what to do. */
await runCommand(usage, async () => {
  const settings = readSettings(process.env);
  const { CHANCERY_JWKS_URL: jwksUrl } = readAllSettings(process.env);
  const examination = examinationOf(settings, jwksUrl?.href);
  const faults = await runChecks(examination.checks, (line) => console.log(line));
  await examination.close();
  console.log(faults === 0 ? 'No fault found.' : `${faults} faults found.`);
  process.exitCode = faults === 0 ? 0 : 1;
});
