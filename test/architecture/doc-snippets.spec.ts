import { readdirSync, readFileSync } from 'node:fs';

const pages = readdirSync('docs').filter((file) => file.endsWith('.md'));

/** The pieces of code of a page that name the file which they are taken from: the fence says `ts FILE`. */
const snippets = pages.flatMap((page) =>
  [...readFileSync(`docs/${page}`, 'utf8').matchAll(/^```ts (\S+)\n([\s\S]*?)^```/gm)].map(
    ([, file = '', code = '']) => ({ page, file, code }),
  ),
);

const withoutLayout = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('a piece of code in the documentation', () => {
  it('is there', () => expect(snippets.length).toBeGreaterThan(15));

  it.each(snippets)('stands in $file, as $page says', ({ file, code }) =>
    expect(withoutLayout(readFileSync(file, 'utf8'))).toContain(withoutLayout(code)),
  );
});

describe('a page of the documentation', () => {
  const linksOf = (page: string): readonly string[] =>
    [...readFileSync(`docs/${page}`, 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(
      ([, target = '']) => target,
    );

  it.each(pages)('%s links to pages that are there', (page) =>
    expect(
      linksOf(page).filter((target) => {
        try {
          readFileSync(new URL(target, `file://${process.cwd()}/docs/`));
          return false;
        } catch {
          return true;
        }
      }),
    ).toEqual([]),
  );
});
