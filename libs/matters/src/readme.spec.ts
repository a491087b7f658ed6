import { readmeBeside } from '@chancery/testing';
import { rights } from './domain/matter.rights.js';
import { mattersSchemas } from './domain/matter.schemas.js';
import { mattersProblems } from './matters.problems.js';

const namesIn = readmeBeside(import.meta.url);

describe('the README', () => {
  it('lists every command with who may give it', () =>
    expect(namesIn('Commands', /^\| (`\w+` \| [a-z, ]+?) \|/gm)).toEqual(
      Object.entries(rights).map(([order, { who }]) => `\`${order}\` | ${who.join(', ')}`),
    ));

  it('lists every event and error', () => {
    expect(namesIn('Events', /`(\w+)`/g)).toEqual(Object.keys(mattersSchemas));
    expect(namesIn('Errors', /`([a-z-]+)`/g)).toEqual(Object.keys(mattersProblems));
  });
});
