/** The words of a sentence: what stands between spaces and has a letter or a digit. */
const wordsOf = (sentence: string): readonly string[] =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** A page of Markdown without code, tables, addresses of links and headings. */
const prose = (markdown: string): string =>
  markdown
    .replace(/^[ \t]*```[\s\S]*?^[ \t]*```.*$/gm, '\n\n')
    .replace(/^\s*(\||#).*$/gm, '\n')
    .replace(/`[^`]*`/g, 'code')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, '');

/** A paragraph or an item of a list; each ends a sentence. */
const blocks = (text: string): readonly string[] =>
  text.split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/).map((block) => block.replace(/\s+/g, ' ').trim());

/** A full stop, a question mark or an exclamation mark before a capital letter, a number or code. */
const ends = /(?<=[.!?]["')\]]*)\s+(?=["'([]*(?:[\p{Lu}\p{N}]|code))/u;

/** The sentences of a page that have more words than allowed, each with its number of words. */
export const longSentences = (markdown: string, most: number): readonly string[] =>
  blocks(prose(markdown))
    .flatMap((block) => block.split(ends))
    .map((sentence) => ({ sentence, count: wordsOf(sentence).length }))
    .filter(({ count }) => count > most)
    .map(({ sentence, count }) => `${count} words: ${sentence}`);
