/**
 * How texts and searches are brought to words that can be compared: the same way on both sides. Case and accents do
 * not count. Whatever is neither letter nor digit separates words.
 */

/** The signs that people type for an apostrophe; U+02BC counts as a letter in Unicode. */
export const apostrophes = /['’‘‛ʼʹ`´′＇]/gu;
const hyphen = /[‐‑‒–—−]/gu;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const word = /[\p{L}\p{M}\p{N}]+/gu;
/** Words that an apostrophe or a hyphen joins, such as `O'Brien` and `e-mail`. */
const compound = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)+/gu;

/** Letters that no Unicode form takes apart, and how people type them. */
const typed: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ґ: 'г' },
};
const typedLetters = new RegExp(`[${Object.keys(typed).join('')}]`, 'gu');

/** In small letters without accents. In Cyrillic й, ї and ў are letters of their own; ё is taken for е. */
export const foldLetters = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(apostrophes, "'")
    .replace(hyphen, '-')
    .replaceAll('№', ' ')
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .replace(/и\u0306/gu, 'й')
    .replace(/і\u0308/gu, 'ї')
    .replace(/у\u0306/gu, 'ў')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(typedLetters, (letter) => typed[letter] ?? letter);

const all = (text: string, pattern: RegExp): readonly string[] => text.match(pattern) ?? [];

/** The words of a text, in order. */
export const wordsIn = (text: string): readonly string[] => all(foldLetters(text), word);

/** What words joined by an apostrophe or a hyphen are without it: `obrien`, `email`. */
export const compoundsIn = (text: string): readonly string[] =>
  all(foldLetters(text), compound).map((joined) => joined.replace(/['-]/gu, ''));

/** A text as searches see it: its words, then its compounds written as one word. */
export const searchable = (text: string): string =>
  [...wordsIn(text), ...compoundsIn(text)].join(' ');
