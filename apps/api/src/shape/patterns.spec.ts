import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fieldsOf, formPatterns, type Form, type Shape } from '@chancery/http';
import { pathForms } from './paths.js';

const most = 1_000_000;
const sources = path.resolve('apps/api/src');

/** The classes of all bodies and queries that there are. */
const shapes = async (): Promise<readonly Shape[]> => {
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' });
  const named = files.filter((file) =>
    /\.(?:bodies|queries)\.ts$|shape\/(?:page|search)\.ts$/.test(file),
  );
  const exported: unknown[] = [];
  for (const file of named)
    exported.push(
      ...Object.values((await import(path.join(sources, file))) as Record<string, unknown>),
    );
  return exported
    .filter((each): each is Shape => typeof each === 'function' && each.prototype !== undefined)
    .filter((each) => fieldsOf(each).size > 0);
};

/** Texts on which patterns that step back take long: runs of what may repeat, and an end that does not fit. */
const attacks: readonly ((length: number) => string)[] = [
  ...['a', '0', 'T', '-', '.', ' ', '\n', '\u0000', 'é', '🙂', '+00:00'].flatMap((piece) => [
    (length: number) => piece.repeat(length / piece.length),
    (length: number) => `${piece.repeat(length / piece.length)}!`,
  ]),
  ...['a-', 'a.', 'a b ', '0-0', '00T', 'a\n'].flatMap((piece) => [
    (length: number) => piece.repeat(length / piece.length),
    (length: number) => `2026-03-02T09:30:00.${piece.repeat(length / piece.length)}!`,
    (length: number) => `${'a'.repeat(length / 2)}${piece.repeat(length / 2 / piece.length)}\u0000`,
  ]),
];

const once = (work: () => unknown): number => {
  const begun = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - begun);
};

const fastest = (work: () => unknown): number => Math.min(once(work), once(work), once(work));

/** A plain scan of the text, letter by letter. */
const scan = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
};

interface Trial {
  readonly text: string;
  readonly allowed: number;
}

const lengths = [16, 32, 64, 256, 4_096, 16_384, 131_072, most];

/** What some hundred plain scans of a text take just now, and never less than a clock can tell. */
const allowedFor = (text: string): number => Math.max(400 * fastest(() => scan(text)), 500_000);

const trialsOf = (attack: (length: number) => string): readonly Trial[] =>
  lengths.map(attack).map((text) => ({ text, allowed: allowedFor(text) }));

/**
 * A cost that grows with the length alone stays within as many plain scans at any length; one that squares does not. Where
 * it does not seem to, both are measured again side by side: the machine may have had other work.
 */
const isLinear = (work: (text: string) => unknown, trials: readonly Trial[]): boolean =>
  trials.every(
    ({ text, allowed }) =>
      once(() => work(text)) <= allowed ||
      [1, 2, 3].some(() => fastest(() => work(text)) <= allowedFor(text)),
  );

const matchAll = (text: string, pattern: RegExp): void => {
  pattern.lastIndex = 0;
  while (pattern.exec(text) && pattern.global);
};

describe('What comes in at the door', () => {
  let forms: ReadonlyMap<string, Form>;
  const trials = attacks.map(trialsOf);
  const slowest = (work: (text: string) => unknown): readonly string[] =>
    trials.filter((each) => !isLinear(work, each)).map(([first]) => first?.text ?? '');

  beforeAll(async () => {
    const named = (await shapes()).flatMap((shape) =>
      [...fieldsOf(shape)].map(([name, { form }]) => [`${shape.name}.${name}`, form] as const),
    );
    forms = new Map([...named, ...Object.entries(pathForms)]);
  });

  it('has forms of bodies, queries and paths', () => expect(forms.size).toBeGreaterThan(60));

  it('is read in a time that grows with its length alone, whatever it is', () => {
    const alike = new Map(
      [...forms].map(([name, form]) => [JSON.stringify(form.schema), { name, form }]),
    );
    for (const { name, form } of alike.values())
      expect([name, slowest(form.read)]).toEqual([name, []]);
  }, 240_000);

  it('is matched by patterns that would be so without a bound on its length', () => {
    const schemas = [...forms.values()].flatMap(({ schema }) => schema.pattern ?? []);
    const all = [...formPatterns, ...[...new Set(schemas)].map((each) => new RegExp(each))];
    for (const pattern of all)
      expect([pattern.source, slowest((text) => matchAll(text, pattern))]).toEqual([
        pattern.source,
        [],
      ]);
  }, 240_000);

  it('would be found out by this, were it matched by one that steps back', () => {
    const stepping = /T.*(Z|[+-]\d{2}:?\d{2})$/;
    const runs = trialsOf((length) => 'T'.repeat(Math.min(length, 16_384)));
    expect(isLinear((text) => stepping.test(text), runs)).toBe(false);
  });
});
