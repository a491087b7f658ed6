import path from 'node:path';
import { parseArgs } from 'node:util';
import { DevIssuer, runningOffice } from '@chancery/one-machine';
import { readSettings, runCommand } from '@chancery/program';

const usage = `Usage: npm run --silent token -- OFFICER, or SERVICE --platform
Prints a development token of the office on CHANCERY_DATA. It ends after twelve hours.
  npm run --silent token -- riverside.ivan
  npm run --silent token -- nightly-import --platform`;

const readArguments = (
  args: string[],
): { readonly subject: string; readonly isPlatform: boolean } => {
  try {
    const options = { platform: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [subject, ...more] = positionals;
    if (subject && /^[\w.-]+$/.test(subject) && more.length === 0)
      return { subject, isPlatform: values.platform };
  } catch {
    // told below
  }
  throw new Error(usage);
};

/** Throws if the office that runs says that it will not take the token; without an answer the token is printed. */
const demandUse = async (url: string, token: string, subject: string): Promise<void> => {
  const answer = await fetch(`${url}/v1/me`, {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined);
  if (answer?.status === 403)
    throw new Error(`"${subject}" is no active officer of the office at ${url}.`);
  if (answer?.status === 401)
    throw new Error(`The office at ${url} does not take development tokens.`);
};

/** `npm run token -- riverside.ivan`: a development token for an officer, or with `--platform` for a service. */
await runCommand(usage, async (args) => {
  const { subject, isPlatform } = readArguments(args);
  const dataDir = path.resolve(readSettings('api', process.env).CHANCERY_DATA);
  if (!(await DevIssuer.isIn(dataDir)))
    throw new Error(
      `No office was started on ${dataDir} with development tokens. Start it first, or set CHANCERY_DATA to its folder.`,
    );
  const issuer = await DevIssuer.open(dataDir);
  const token = await issuer.issue({ subject, isPlatform });
  const office = runningOffice(dataDir);
  if (office) await demandUse(office.url, token, subject);
  else
    console.error(`No office runs on ${dataDir}: nobody could say whether "${subject}" is known.`);
  console.log(token);
});
