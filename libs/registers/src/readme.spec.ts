import { readmeBeside } from '@chancery/testing';
import { registersProblems } from './registers.problems.js';
import { registersSchemas } from './domain/register.schemas.js';
import { rights } from './domain/rights.js';

const namesIn = readmeBeside(import.meta.url);

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
