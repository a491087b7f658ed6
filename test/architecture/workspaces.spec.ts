import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const own = '@chancery/';

/** What is built. The desk and what only it uses are bundled from the sources. */
const parts = ['apps', 'libs']
  .flatMap((above) => readdirSync(above).map((name) => `${above}/${name}`))
  .filter((part) => part !== 'apps/desk' && existsSync(`${part}/tsconfig.json`));

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

const named = (part: string): readonly string[] => {
  const { dependencies = {} } = read<{ dependencies?: object }>(`${part}/package.json`);
  const members = Object.keys(dependencies).filter((name) => name.startsWith(own));
  return members.map((name) => name.slice(own.length)).sort();
};

const built = (part: string): readonly string[] => {
  const { references = [] } = read<{ references?: { path: string }[] }>(`${part}/tsconfig.json`);
  return references.map((each) => path.relative('libs', path.join(part, each.path))).sort();
};

const imported = (part: string): readonly string[] => {
  const files = readdirSync(`${part}/src`, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$/.test(file));
  const all = sources.flatMap((file) => [
    ...readFileSync(`${part}/src/${file}`, 'utf8').matchAll(/'@chancery\/([a-z-]+)[/']/g),
  ]);
  return [...new Set(all.map(([, name = '']) => name))].sort();
};

/** A clean clone builds what is referred to and nothing else: a reference left out ends every program there. */
describe.each(parts)('%s', (part) => {
  it('has built before itself what it depends on', () => expect(built(part)).toEqual(named(part)));

  it('depends on what it imports', () =>
    expect(imported(part).filter((name) => !named(part).includes(name))).toEqual([]));
});
