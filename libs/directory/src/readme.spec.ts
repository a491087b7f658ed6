import { readmeBeside } from '@chancery/testing';
import { directoryProblems } from './directory.problems.js';
import { directorySchemas } from './domain/directory.schemas.js';
import { rights } from './domain/rights.js';
import { substitutionRights } from './domain/substitution.rights.js';

const namesIn = readmeBeside(import.meta.url);

describe('the README', () => {
  it('lists every command with who may order it', () => {
    const rows = Object.entries({ ...rights, ...substitutionRights }).map(
      ([order, { who }]) => `\`${order}\` | ${who.join(', ')}`,
    );
    expect(namesIn('Commands', /^\| (`\w+` \| [a-z, ]+?) \|/gm)).toEqual(rows);
  });

  it('lists every event', () =>
    expect(namesIn('Events', /`(\w+)`/g)).toEqual(Object.keys(directorySchemas)));

  it('lists every error', () =>
    expect(namesIn('Errors', /`([a-z-]+)`/g)).toEqual(Object.keys(directoryProblems)));
});
