import { compoundsIn, wordsIn } from '@chancery/kernel';

/** A word or phrase that is asked for, with the ways in which it may be written. */
interface Term {
  readonly isExcluded: boolean;
  readonly sql: string;
}

const quotes = /[“”„«»]/gu;
const token = /(-?)"([^"]*)"?|(\S+)/gu;

/**
 * What is searched for as a text for `to_tsquery`: all words, `or` between, `"a phrase"`, `-not`, as in web searches.
 * Words that a sign joins are a phrase: `water/heating`. Those that an apostrophe or a hyphen joins may be written
 * as one. Empty if no word is in it.
 */
export const tsqueryOf = (asked: string): string =>
  alternativesIn(asked)
    .map((terms) => terms.map(({ isExcluded, sql }) => (isExcluded ? `!${sql}` : sql)).join(' & '))
    .filter((sql) => sql !== '')
    .join(' | ');

const alternativesIn = (asked: string): readonly (readonly Term[])[] => {
  const alternatives: Term[][] = [[]];
  for (const [, minus, phrase, bare = ''] of asked.replace(quotes, '"').matchAll(token)) {
    if (bare.toLowerCase() === 'or') alternatives.push([]);
    else if (phrase !== undefined) alternatives.at(-1)?.push(...termOf(phrase, minus === '-'));
    else alternatives.at(-1)?.push(...termOf(bare, bare.startsWith('-')));
  }
  return alternatives;
};

const termOf = (text: string, isExcluded: boolean): readonly Term[] => {
  const words = wordsIn(text);
  if (words.length === 0) return [];
  const phrase = words.map(quoted).join(' <-> ');
  const asOne = words.join('');
  const sql = compoundsIn(text).includes(asOne) ? `(${phrase} | ${quoted(asOne)})` : `(${phrase})`;
  return [{ isExcluded, sql }];
};

/** Words are letters and digits alone. */
const quoted = (word: string): string => `'${word}'`;
