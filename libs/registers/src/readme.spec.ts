import { readFileSync } from 'node:fs';
import { registersProblems } from './registers.problems.js';
import { registersSchemas } from './domain/register.schemas.js';
import { rights } from './domain/rights.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replace(/ +/g, ' ');
/** What stands in a section and looks like this. */
const namesIn = (section: string, name: RegExp): string[] => {
  const text = readme.split(/^## /m).find((part) => part.startsWith(section)) ?? '';
  return [...text.matchAll(name)].map(([, found]) => found ?? '');
};

describe('the README', () => {
  it('lists every command with who may order it', () => {
    const rows = Object.entries(rights).map(
      ([order, { who }]) => `\`${order}\` | ${who.join(', ')}`,
    );
    expect(namesIn('Commands', /^\| (`\w+` \| [a-z, ]+?) \|/gm)).toEqual(rows);
  });

  it('lists every event', () =>
    expect(namesIn('Events', /`(\w+)`/g)).toEqual(Object.keys(registersSchemas)));

  it('lists every error', () =>
    expect(namesIn('Errors', /`([a-z-]+)`/g)).toEqual(Object.keys(registersProblems)));
});
