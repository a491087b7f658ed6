import { writeFileSync } from 'node:fs';
import { DevIssuer } from '@chancery/one-machine';
import type { Console } from './console.js';
import type { DataFolder } from './data-folder.js';
import { demonstration } from './demonstration.js';
import { seed } from './seed.js';

/**
 * Sets up the demonstration authority, and keeps a token for each of its officers in `tokens.json`. Resolves with the
 * instant at which the first of them ends.
 */
export const setUpDemonstration = async (
  url: string,
  issuer: DevIssuer,
  folder: DataFolder,
  console: Console,
): Promise<Date> => {
  await seed(url, await issuer.issue({ subject: 'demonstration', isPlatform: true }), console);
  const tokensEnd = new Date(Date.now() + DevIssuer.usualLifeSeconds * 1_000);
  const tokens = await Promise.all(
    demonstration.officers.map(async ({ code }) => {
      const subject = `${demonstration.authority.code}.${code}`;
      return [code, await issuer.issue({ subject })] as const;
    }),
  );
  const text = JSON.stringify(Object.fromEntries(tokens), null, 2);
  writeFileSync(folder.within('tokens.json'), text, { mode: 0o600 });
  return tokensEnd;
};
