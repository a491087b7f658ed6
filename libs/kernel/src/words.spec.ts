import { compoundsIn, foldLetters, searchable, wordsIn } from './words.js';

describe('The words of a text', () => {
  it.each([
    ['Water/heating tariffs', ['water', 'heating', 'tariffs']],
    ['see https://example.org/path/roads', ['see', 'https', 'example', 'org', 'path', 'roads']],
    ['report.final.pdf, 12-345_b', ['report', 'final', 'pdf', '12', '345', 'b']],
    ['«Об’єкт» №7', ['об', 'єкт', '7']],
    ['', []],
    ['—!?', []],
  ])('of %j are told apart by every sign', (text, words) => expect(wordsIn(text)).toEqual(words));

  it.each([
    ['ÉCOLE naïve', 'école NAÏVE'],
    ['Ёлка', 'елка'],
    ['Straße', 'STRASSE'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['co\u00adoperate', 'cooperate'],
    ['ｆｕｌｌ ﬁle', 'full file'],
    ['e\u0301te', 'été'],
    ['за́мок', 'замок'],
  ])('%j are those of %j', (one, other) => expect(wordsIn(one)).toEqual(wordsIn(other)));

  it('keep letters of Cyrillic apart that only look accented', () => {
    expect(foldLetters('ЙОГО Їжак Ўсё')).toBe('його їжак ўсе');
    expect(wordsIn('и\u0306')).toEqual(['й']);
  });

  it.each(["'", '’', '‘', 'ʼ', '`', '´', '′', '＇'])(
    'are the same whichever apostrophe is written: %j',
    (sign) => {
      expect(wordsIn(`Лук${sign}яненко`)).toEqual(['лук', 'яненко']);
      expect(compoundsIn(`Лук${sign}яненко`)).toEqual(['лукяненко']);
    },
  );

  it('may be written as one where an apostrophe or a hyphen joins them', () => {
    expect(compoundsIn('O’Brien’s e‑mail of 2020-2021')).toEqual(['obriens', 'email']);
    expect(searchable('The e-mail')).toBe('the e mail email');
  });
});
