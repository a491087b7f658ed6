import type { Form } from './form.js';
import { idForm, languageForm, slugForm, textForm, uuidForm, wordsForm } from './texts.js';

const line = textForm({ max: 10 });
const lines = textForm({ max: 10, hasLines: true });
const wrongIn = (form: Form, given: unknown): string | undefined => {
  const reading = form.read(given);
  return 'misfits' in reading ? reading.misfits[0]?.message : undefined;
};

describe('A text at the door', () => {
  it.each(['a', 'Звернення', '1', '…', '🙂', 'שלום\u200f', 'x'.repeat(10), '🙂'.repeat(10)])(
    'is taken as it is: %j',
    (text) => expect(line.read(text)).toEqual({ value: text }),
  );

  it.each([
    [undefined, 'is not a text'],
    [7, 'is not a text'],
    [{}, 'is not a text'],
    [['a', 'b'], 'is given more than once'],
    ['', 'is blank'],
    [' \u00a0\u200b\u2060', 'is blank'],
    ['x'.repeat(11), 'is longer than 10 characters'],
    ['🙂'.repeat(11), 'is longer than 10 characters'],
    ['x'.repeat(1_000_000), 'is longer than 10 characters'],
    ['half \ud800', 'holds half a character'],
    ['\udc00\ud800', 'holds half a character'],
    ['a\u0000b', 'the control character U+0000'],
    ['a\u007f', 'the control character U+007F'],
    ['a\u0085', 'the control character U+0085'],
    ['a\tb', 'the control character U+0009'],
    ['a\nb', 'holds a line break'],
    ['a\u2028b', 'holds a line break'],
    ['a\u202eb', 'the control character U+202E'],
    ['a\u2066b', 'the control character U+2066'],
  ])('is refused, with the first thing that is wrong: %j', (given, words) =>
    expect(wrongIn(line, given)).toContain(words),
  );

  it('of several lines may have breaks and tabs, and nothing else of that sort', () => {
    expect(lines.read('a\r\n\tb\nc')).toEqual({ value: 'a\r\n\tb\nc' });
    for (const given of ['a\u0000', 'a\u000b', 'a\u001b', 'a\u202e', '\n\t\n'])
      expect(wrongIn(lines, given)).toMatch(/control character|blank/);
  });

  it('of words is counted as a search counts them', () => {
    const few = wordsForm({ max: 200, most: 3 });
    expect(few.read('№ 17/б-2026')).toEqual({ value: '№ 17/б-2026' });
    expect(wrongIn(few, 'one two-three four')).toBe('has 4 words. Give at most 3.');
    expect(wrongIn(few, `${'a'.repeat(60)}${' b'.repeat(13)}`)).toContain('14 words');
  });
});

describe('An id at the door', () => {
  it.each([
    [idForm, 'riverside.in.2026'],
    [idForm, 'riverside.IN.2026'],
    [slugForm, 'in-2'],
    [languageForm, 'uk-UA'],
  ])('is taken as it is: %#', (form, text) => expect(form.read(text)).toEqual({ value: text }));

  it('that is a UUID is in lower case from here on', () =>
    expect(uuidForm.read('0B9F4C1E-7A52-4A39-8F5E-0A4B6F0C9D21')).toEqual({
      value: '0b9f4c1e-7a52-4a39-8f5e-0a4b6f0c9d21',
    }));

  it.each([
    [idForm, '\u0000', 'is no id: "\\u0000"'],
    [idForm, '../x', 'is no id'],
    [idForm, 'a\n', 'is no id'],
    [idForm, 'a'.repeat(201), 'is no id'],
    [slugForm, 'a--b', 'is no code'],
    [slugForm, 'a.b', 'is no code'],
    [uuidForm, 'x', 'is no UUID: "x"'],
    [languageForm, 'en_GB', 'is no language tag'],
  ])('is refused with an example of a right one: %#', (form, given, words) =>
    expect(wrongIn(form, given)).toContain(words),
  );
});
