import { readFileSync } from 'node:fs';

/** A call of the README's tour or of `docs/try.md`, with a value for each of its shell variables. */
export interface ReadmeCall {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const root = new URL('../../../', import.meta.url);
const pages = ['README.md', 'docs/try.md'].map((page) => readFileSync(new URL(page, root), 'utf8'));
const blocks = [...pages.join('\n').matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) =>
  block.replaceAll(/\\\n\s*/g, ''),
);

const quoted = `'[^']*'|"(?:\\\\"|[^"])*"`;
const call = new RegExp(`curl -sN? (?:-X (\\w+) )?(${quoted}|\\S+)((?:[^'"\\n]|${quoted})*)`, 'g');
const data = new RegExp(`-d (${quoted})`);

const uuid = '9663efd8-f59f-54e7-9000-0eeb2966ca70';
const variables: Readonly<Record<string, string>> = {
  ...{ U: 'http://office', ID: uuid, ITEM: uuid, REQUEST: uuid, CLOCK: uuid },
  ...{ YEAR: '2026', THEN: '2026-03-02T09:30:00Z' },
  Q: /^Q=\$U(\S+)$/m.exec(blocks.join('\n'))?.[1] ?? '',
};
const filled = (text: string): string =>
  text.replace(/\$([A-Z]+)/g, (_, name: string) => variables[name] ?? '');

const unquoted = (word: string): string =>
  /^['"]/.test(word) ? word.slice(1, -1).replaceAll('\\"', '"') : word;

export const readmeCalls: readonly ReadmeCall[] = blocks
  .flatMap((block) => [...block.matchAll(call)])
  .map(([, given, address = '', rest = '']) => {
    const { pathname, searchParams } = new URL(filled(unquoted(address)), 'http://office');
    const body = data.exec(rest)?.[1];
    return {
      method: given ?? (body === undefined ? 'GET' : 'POST'),
      path: pathname,
      query: Object.fromEntries(searchParams),
      ...(body !== undefined && { body: JSON.parse(filled(unquoted(body))) as unknown }),
    };
  });
