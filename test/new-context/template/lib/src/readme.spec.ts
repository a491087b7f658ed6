import { readFileSync } from 'node:fs';
import { rights } from './domain/rights.js';
import { sampleThingsSchemas } from './domain/sample-thing.schemas.js';
import { sampleThingsProblems } from './sample-things.problems.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replace(/ +/g, ' ');
/** What stands in a section and looks like this. */
const namesIn = (section: string, name: RegExp): string[] => {
  const text = readme.split(/^## /m).find((part) => part.startsWith(section)) ?? '';
  return [...text.matchAll(name)].map(([, found]) => found ?? '');
};

describe('the README', () => {
  it('lists every command with who may give it', () =>
    expect(namesIn('Commands', /^\| (`\w+` \| [a-z, ]+?) \|/gm)).toEqual(
      Object.entries(rights).map(([order, { who }]) => `\`${order}\` | ${who.join(', ')}`),
    ));

  it('lists every event and error', () => {
    expect(namesIn('Events', /`(\w+)`/g)).toEqual(Object.keys(sampleThingsSchemas));
    expect(namesIn('Errors', /`([a-z-]+)`/g)).toEqual(Object.keys(sampleThingsProblems));
  });
});
