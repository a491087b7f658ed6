import { writeFileSync } from 'node:fs';
import { DevIssuer, SignInLinks } from '@chancery/one-machine';
import type { Console } from './console.js';
import type { DataFolder } from './data-folder.js';
import { demonstration } from './demonstration.js';
import { seed } from './seed.js';

/** By what the officers of the demonstration come in. */
export interface WaysIn {
  /** When the first of the tokens ends. */
  readonly tokensEnd: Date;
  /** The code of a link to sign in with at the desk, for each officer. */
  readonly links: Readonly<Record<string, string>>;
}

/**
 * Sets up the demonstration authority, and keeps a token for each of its officers in `tokens.json`. Makes a link for
 * each, too; those of an earlier start end.
 */
export const setUpDemonstration = async (
  url: string,
  issuer: DevIssuer,
  folder: DataFolder,
  console: Console,
): Promise<WaysIn> => {
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
  const links = new SignInLinks(folder.path);
  links.clear();
  const codes = demonstration.officers.map(
    ({ code }) => [code, links.make(`${demonstration.authority.code}.${code}`)] as const,
  );
  return { tokensEnd, links: Object.fromEntries(codes) };
};
