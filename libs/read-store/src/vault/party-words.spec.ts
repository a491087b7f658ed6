import { wordsOfParty, wordsOfSearch } from './party-words.js';

describe('What a party is found by', () => {
  const words = wordsOfParty({
    name: ' José  MARÍA O’Neill-Weiß ',
    email: ' Jose@Example.org ',
    phone: '+380 (44) 123-45-67',
    address: '4 Mill Lane',
    kind: 'person',
  });

  it('is each word of the name, the e-mail and the telephone; nothing of the address', () =>
    expect(words).toEqual([
      ...['jose', 'maria', 'o', 'neill', 'weiss'],
      ...['jose@example.org', '380441234567'],
    ]));

  it.each(['maria jose', 'JOSÉ', 'weiss', 'Weiß', 'O’Neill', 'jose@EXAMPLE.org', '+380441234567'])(
    'is the same however it is written: %s',
    (text) => {
      expect(wordsOfSearch(text).length).toBeGreaterThan(0);
      expect(words).toEqual(expect.arrayContaining([...wordsOfSearch(text)]));
    },
  );

  it.each(['Мар’яна', 'Марʼяна', "Мар'яна", 'мар`яна'])(
    'is the same whichever apostrophe somebody types: %s',
    (name) => expect(wordsOfParty({ name })).toEqual(wordsOfSearch('Марʼяна')),
  );

  it('is the same for letters that are put together and for those that are one', () =>
    expect(wordsOfSearch('Їжакевич')).toEqual(wordsOfSearch('Їжакевич'.normalize('NFD'))));

  it('has a bound, whatever somebody writes', () => {
    expect(wordsOfSearch('a b c d e f g '.repeat(1_000)).length).toBeLessThanOrEqual(24);
    expect(wordsOfParty({ name: 'x'.repeat(100_000) })[0]).toHaveLength(64);
    expect(wordsOfSearch('!!! --- ???')).toEqual([]);
  });
});
