import fc from 'fast-check';
import { spellingIn, tidied } from './word-list.js';

describe('A list of words', () => {
  const kinds = ['Application', 'Заява про дозвіл'];

  it.each([
    ['APPLICATION ', 'Application'],
    ['  заява  про   дозвіл', 'Заява про дозвіл'],
    ['letter', undefined],
    ['applications', undefined],
  ])('knows how "%s" is spelled', (word, spelling) =>
    expect(spellingIn(kinds, word)).toBe(spelling),
  );

  it('has each word once, as it was spelled first', () =>
    expect(tidied([' Letter', 'letter ', 'Memo', 'LETTER'])).toEqual(['Letter', 'Memo']));

  it('finds every word of its own, and is tidy once tidied', () =>
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const list = tidied(words);
        expect(tidied(list)).toEqual(list);
        for (const word of words) expect(list).toContain(spellingIn(list, word));
      }),
    ));
});
