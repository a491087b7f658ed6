import { readFileSync } from 'node:fs';
import { auditProblems } from './audit.problems.js';
import { auditSchemas, RecordRefusals } from './domain/refusal.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const namesIn = (section: string, name: RegExp): string[] => {
  const text = readme.split(/^## /m).find((part) => part.startsWith(section)) ?? '';
  return [...text.matchAll(name)].map(([, found]) => found ?? '');
};

describe('the README', () => {
  it('lists every command, event and error', () => {
    expect(namesIn('Commands', /^\| `(\w+)`/gm)).toEqual([RecordRefusals.name]);
    expect(namesIn('Events', /`(\w+)`/g)).toEqual(Object.keys(auditSchemas));
    expect(namesIn('Errors', /`([a-z-]+)`/g)).toEqual(Object.keys(auditProblems));
  });
});
