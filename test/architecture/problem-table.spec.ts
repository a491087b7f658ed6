import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { problemTable } from '@chancery/http';

/** An error class as its source has it: read, not imported, so that no context can be forgotten. */
interface ErrorClass {
  readonly name: string;
  readonly code: string;
}

const shape =
  /class (\w+) extends DomainError \{\s*(?:override )?readonly code = '([^']+)' as const/g;
const libs = path.resolve(import.meta.dirname, '../../libs');

const sources = readdirSync(libs, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[^/]+\/src\/.*\.ts$/.test(file) && !file.endsWith('.spec.ts'))
  .map((file) => readFileSync(path.join(libs, file), 'utf8'));
const classes: readonly ErrorClass[] = sources.flatMap((source) =>
  [...source.matchAll(shape)].map(([, name = '', code = '']) => ({ name, code })),
);
const kebab = (name: string): string => name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();

describe('the table of problems', () => {
  it('sees every class of domain error', () => {
    const declared = sources.flatMap((source) => source.match(/extends DomainError\b/g) ?? []);
    expect(classes.length).toBeGreaterThan(40);
    expect(classes).toHaveLength(declared.length);
  });

  it('gives each error class of every library a status and a title', () => {
    const missing = classes.map(({ code }) => code).filter((code) => !(code in problemTable));
    expect(missing).toEqual([]);
  });

  it('has no entry that no error can lead to', () => {
    const known = new Set([...classes.map(({ code }) => code), 'internal-error']);
    expect(Object.keys(problemTable).filter((code) => !known.has(code))).toEqual([]);
  });

  it('means one thing by each code', () => {
    const codes = classes.map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('is keyed by the names of the errors', () =>
    expect(classes.filter(({ name, code }) => kebab(name) !== code)).toEqual([]));

  it('refuses with a status of refusal', () =>
    expect(
      Object.values(problemTable).filter(({ status }) => status < 400 || status > 599),
    ).toEqual([]));
});
