import { readmeBeside } from '@chancery/testing';
import { casesProblems } from './cases.problems.js';
import { rights } from './domain/case.rights.js';
import { casesSchemas } from './domain/case.schemas.js';
import { planRights } from './domain/file-plan.decider.js';

const namesIn = readmeBeside(import.meta.url);

describe('the README', () => {
  it('lists every command with who may order it', () => {
    const rows = Object.entries({ ...rights, ...planRights }).map(
      ([order, { who }]) => `\`${order}\` | ${who.join(', ')}`,
    );
    expect(namesIn('Commands', /^\| (`\w+` \| [a-z, ]+?) \|/gm)).toEqual(rows);
  });

  it('lists every event', () =>
    expect(namesIn('Events', /`([A-Z]\w+)`/g)).toEqual(Object.keys(casesSchemas)));

  it('lists every error', () =>
    expect(namesIn('Errors', /`([a-z-]+)`/g)).toEqual(Object.keys(casesProblems)));
});
