import { readFileSync } from 'node:fs';
import { formsOf, renamer, singularOf } from '../new-context/names.js';
import { plugIns } from '../new-context/plug-in.js';

describe('the names of a new context', () => {
  it.each([
    ['petitions', 'petition'],
    ['policies', 'policy'],
    ['addresses', 'address'],
    ['cases', 'case'],
    ['boxes', 'box'],
    ['criteria', undefined],
  ])('%s is the plural of %s', (many, one) => expect(singularOf(many)).toBe(one));

  it.each([
    ['libs/sample-things/sample-thing.row.ts', 'libs/time-policies/time-policy.row.ts'],
    ['SampleThings, SampleThing', 'TimePolicies, TimePolicy'],
    ['sampleThings.sampleThing', 'timePolicies.timePolicy'],
    ['select * from sample_thing', 'select * from time_policy'],
    ['Sample things: a sample thing', 'Time policies: a time policy'],
  ])('take the place of the template\'s in "%s"', (text, renamed) =>
    expect(renamer('time-policies', 'time-policy')(text)).toBe(renamed),
  );
});

describe('a new context', () => {
  const edits = plugIns(formsOf('time-policies'), formsOf('time-policy')) as [
    string,
    (text: string) => string,
  ][];

  it.each(edits)('finds its place in %s', (file, edit) =>
    expect(edit(readFileSync(file, 'utf8'))).toMatch(/time.polic/),
  );
});
