import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SignInLinks } from './sign-in-links.js';

describe('A link to sign in with', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'links-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('signs its officer in once', () => {
    const links = new SignInLinks(folder);
    const code = links.make('riverside.olena');
    expect([links.use(code), links.use(code)]).toEqual(['riverside.olena', undefined]);
  });

  it('ends after twelve hours', () => {
    let now = 0;
    const links = new SignInLinks(folder, () => now);
    const code = links.make('riverside.olena');
    now = 12 * 60 * 60 * 1_000;
    expect(links.use(code)).toBeUndefined();
  });

  it.each(['', 'made-up', '../../etc/passwd', '\0'])('is none if it was never made: %j', (code) =>
    expect(new SignInLinks(folder).use(code)).toBeUndefined(),
  );

  it('is not kept where it could be read', () => {
    const code = new SignInLinks(folder).make('riverside.olena');
    expect(readdirSync(path.join(folder, 'sign-in-links')).join()).not.toContain(code);
  });
});
