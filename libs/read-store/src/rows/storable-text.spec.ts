import { storableJson, storableText } from './storable-text.js';

describe('text for Postgres', () => {
  it.each([
    ['Größe Ї 😀 \n"\\', 'Größe Ї 😀 \n"\\'],
    ['a\u0000b', 'ab'],
    ['half \ud83d here', 'half \ufffd here'],
    ['and \ude00 there', 'and \ufffd there'],
  ])('keeps what it can and nothing that is refused (%#)', (text, stored) => {
    expect(storableText(text)).toBe(stored);
    expect(JSON.parse(storableJson({ [text]: [text], deep: { text } }))).toEqual({
      [stored]: [stored],
      deep: { text: stored },
    });
  });

  it('leaves alone what only looks like a refused character', () => {
    expect(JSON.parse(storableJson({ path: 'C:\\u0000' }))).toEqual({ path: 'C:\\u0000' });
  });
});
