import { createHash, createHmac } from 'node:crypto';
import { apostrophes } from '@chancery/kernel';

/** Of a longer text no more words than these can be searched for. */
const mostWords = 24;
const longestWord = 64;
const hashBytes = 16;

/**
 * What a party can be found by: each word of the name, without case and accents, so that one of them is
 * enough, in any order; the address of their e-mail and the digits of their telephone as a whole.
 */
export const wordsOfParty = (party: Readonly<Record<string, unknown>>): readonly string[] => {
  const text = (field: string): string => (typeof party[field] === 'string' ? party[field] : '');
  const phone = text('phone').replace(/\D/g, '');
  return distinctWords([
    ...wordsIn(text('name')),
    ...(text('email') ? [withoutAccents(text('email').trim())] : []),
    ...(phone ? [phone] : []),
  ]);
};

/** What somebody searches for, in the same form: an e-mail address, a telephone number, or words of a name. */
export const wordsOfSearch = (text: string): readonly string[] => {
  const wanted = text.trim();
  if (/^\S+@\S+$/.test(wanted)) return [withoutAccents(wanted)];
  if (/^\+?[\d\s()./-]{5,}$/.test(wanted)) return [wanted.replace(/\D/g, '')];
  return distinctWords(wordsIn(wanted));
};

const withoutAccents = (text: string): string =>
  text.toUpperCase().toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').slice(0, longestWord);

const wordsIn = (text: string): readonly string[] =>
  (text.replace(apostrophes, "'").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .map(withoutAccents)
    .filter((word) => word !== '');

const distinctWords = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].slice(0, mostWords);

/**
 * Words as a database may hold them: without the key nobody can say of which word a hash is, and the same word
 * has another hash in each authority.
 */
export class WordHasher {
  constructor(private readonly key: Buffer) {}

  hash(words: readonly string[], authorityId: string): readonly Buffer[] {
    return words.map((word) => {
      const ofWord = createHmac('sha256', this.key).update(word).digest().subarray(0, hashBytes);
      return createHash('sha256') // as the migration of 2026 does over the hashes of words that it finds
        .update(`${authorityId} `)
        .update(ofWord)
        .digest()
        .subarray(0, hashBytes);
    });
  }
}
