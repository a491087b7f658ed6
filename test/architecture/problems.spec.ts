import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The compiler demands a problem type for each error class that a `*.problems.ts` takes. These specs see that it
 * takes all of them.
 */
const libs = path.resolve(import.meta.dirname, '../../libs');
const textOf = (file: string): string => readFileSync(path.join(libs, file), 'utf8');
const sources = readdirSync(libs, { recursive: true, encoding: 'utf8' })
  .filter((file) => /^[^/]+\/src\/.*\.ts$/.test(file) && !file.endsWith('.spec.ts'))
  .map((file) => ({ file, lib: file.split('/')[0], text: textOf(file) }));

const withErrors = sources.filter(({ text }) => /class \w+ extends DomainError\b/.test(text));
const classes = withErrors.flatMap(({ text }) =>
  [
    ...text.matchAll(/class (\w+) extends DomainError \{\s*readonly code = '([^']+)' as const/g),
  ].map(([, name = '', code = '']) => ({ name, code })),
);
const kebab = (name: string): string => name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();

/** The files of errors that another one gives out again. */
const takenBy = (text: string): string[] =>
  [...text.matchAll(/(?:import|export) \* (?:as \w+ )?from '.*?([\w-]+\.errors)\.js'/g)].map(
    ([, name = '']) => name,
  );

describe('an error of a library', () => {
  it('stands in a file of errors', () =>
    expect(withErrors.filter(({ file }) => !file.endsWith('.errors.ts'))).toEqual([]));

  it('stands in a file that the problems of the library take', () => {
    const missed = withErrors.filter(({ file, lib }) => {
      const inLib = sources.filter((source) => source.lib === lib);
      const problems = inLib.filter((source) => source.file.endsWith('.problems.ts'));
      const direct = problems.flatMap(({ text }) => takenBy(text));
      const passedOn = inLib
        .filter((source) => direct.includes(path.basename(source.file, '.ts')))
        .flatMap(({ text }) => takenBy(text));
      return ![...direct, ...passedOn].includes(path.basename(file, '.ts'));
    });
    expect(missed.map(({ file }) => file)).toEqual([]);
  });

  it('is exported, so that the compiler sees it', () => {
    const declared = withErrors.flatMap(
      ({ text }) => text.match(/class \w+ extends DomainError\b/g) ?? [],
    );
    const exported = withErrors.flatMap(
      ({ text }) => text.match(/^export class \w+ extends DomainError\b/gm) ?? [],
    );
    expect(exported).toHaveLength(declared.length);
    expect(classes).toHaveLength(declared.length);
  });

  it('has a code made of its name', () =>
    expect(classes.filter(({ name, code }) => kebab(name) !== code)).toEqual([]));

  it('shares its code with no other', () => {
    const codes = classes.map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });
});
