import { readdirSync } from 'node:fs';
import path from 'node:path';
import { contexts } from './contexts.js';
import { policiesOf, projectionsOf, readGroupsOf, schemasOf } from './parts.js';

const libs = path.resolve(import.meta.dirname, '../..');
const isTwice = (name: string, index: number, all: readonly string[]): boolean =>
  all.indexOf(name) !== index;

describe('the list of contexts', () => {
  it('has every library that is a context', () => {
    const files = readdirSync(libs).flatMap((lib) =>
      readdirSync(path.join(libs, lib, 'src')).filter((file) => file.endsWith('.context.ts')),
    );
    expect(files).toHaveLength(contexts.length);
  });

  it.each([
    ['event', schemasOf(contexts).flatMap((table) => Object.keys(table))],
    ['projection', projectionsOf(contexts).map(({ name }) => name)],
    ['error', contexts.flatMap(({ problems }) => Object.keys(problems))],
    ['policy', policiesOf(contexts).map(({ name }) => name)],
  ])('means one %s by each name', (_, names) => {
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter(isTwice)).toEqual([]);
  });

  it('has queries wait for the read models of the office, not for figures and refusals', () =>
    expect(readGroupsOf(contexts)).toEqual(['directory', 'registers', 'deadlines', 'documents']));

  it.each(contexts)('has queries wait only for groups that the context fills', (context) => {
    const filled = context.projections.map(({ group }) => group);
    expect(filled).toEqual(expect.arrayContaining([...context.readGroups]));
  });
});
