import { readdirSync, readFileSync } from 'node:fs';
import { longSentences } from './sentences.js';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

describe('a long sentence', () => {
  it('is counted over the lines of its paragraph', () =>
    expect(longSentences(`${words(20)}\n${words(11)}.`, 30)).toHaveLength(1));

  it('does not end with a colon or a semicolon', () =>
    expect(longSentences(`${words(12)}: ${words(12)}; ${words(12)}.`, 30)).toHaveLength(1));

  it.each([
    ['two sentences', `${words(20)}. Then ${words(20)}.`],
    ['two items of a list', `- ${words(20)}\n- ${words(20)}`],
    ['code', `\`\`\`sh\n${words(40)}\n\`\`\`\n`],
    ['a table', `| ${words(40)} |`],
  ])('is not %s', (_, text) => expect(longSentences(text, 30)).toEqual([]));
});

describe('the documentation', () => {
  const below = readdirSync('docs', { recursive: true, encoding: 'utf8' });
  const pages = below.filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`);

  it.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...pages])(
    '%s has no sentence of more than 30 words',
    (page) => expect(longSentences(readFileSync(page, 'utf8'), 30)).toEqual([]),
  );
});

describe('the README', () => {
  it('has less than 200 lines', () =>
    expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThan(201));
});
