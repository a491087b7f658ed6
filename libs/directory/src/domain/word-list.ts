/**
 * A list of words that an authority keeps: kinds of documents, or tags. An empty one is none: then every word is free.
 * Words are the same if they differ in case, in blanks or in how their letters are composed.
 */
export type WordList = readonly string[];

/** The list with each word once, as it was spelled first, without needless blanks. */
export const tidied = (words: WordList): WordList =>
  words
    .map((word) => spaced(word))
    .filter((word, index, all) => all.findIndex((one) => isSame(one, word)) === index);

/** How the list spells a word; undefined if the word is not on it. */
export const spellingIn = (list: WordList, word: string): string | undefined =>
  list.find((one) => isSame(one, word));

const spaced = (word: string): string => word.normalize('NFC').trim().replace(/\s+/gu, ' ');

const isSame = (one: string, other: string): boolean =>
  spaced(one).toLowerCase() === spaced(other).toLowerCase();
