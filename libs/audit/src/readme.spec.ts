import { readmeBeside } from '@chancery/testing';
import { auditProblems } from './audit.problems.js';
import { auditSchemas, RecordRefusals } from './domain/refusal.js';

const namesIn = readmeBeside(import.meta.url);

describe('the README', () => {
  it('lists every command, event and error', () => {
    expect(namesIn('Commands', /^\| `(\w+)`/gm)).toEqual([RecordRefusals.name]);
    expect(namesIn('Events', /`(\w+)`/g)).toEqual(Object.keys(auditSchemas));
    expect(namesIn('Errors', /`([a-z-]+)`/g)).toEqual(Object.keys(auditProblems));
  });
});
