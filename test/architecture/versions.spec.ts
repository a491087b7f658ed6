import { readdirSync, readFileSync } from 'node:fs';

interface Package {
  readonly name: string;
  readonly version: string;
}

const packageIn = (file: string): Package => JSON.parse(readFileSync(file, 'utf8')) as Package;
const { version } = packageIn('package.json');
const parts = ['apps', 'libs'].flatMap((above) =>
  readdirSync(above).map((name) => `${above}/${name}/package.json`),
);

describe('the version', () => {
  it('is one for all programs and libraries, and for the pattern of new ones', () => {
    const all = [...parts, 'test/new-context/template/lib/package.json'].map(packageIn);
    expect(all.filter((each) => each.version !== version)).toEqual([]);
  });

  it('is the newest in the changelog', () =>
    expect(/^## (.*)$/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1]).toBe(version));
});
