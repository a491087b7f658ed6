import { textOf } from './decode.js';
import { LogEncodingWrong, LogMalformed } from './log-error.js';

/** The bytes in pieces of so many, as a disk or zlib may give them. */
async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  await Promise.resolve();
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const decoded = async (bytes: Buffer, told?: string, size = 3): Promise<string> => {
  let all = '';
  for await (const text of textOf(pieces(bytes, size), told)) all += text;
  return all;
};

const words = 'Прийнято, Київ\nмістер 𝒳 and \uFEFF inside\n'.repeat(100);
const utf8 = Buffer.from(words);
const utf16 = Buffer.from(words, 'utf16le');
const windows1251 = Buffer.from([0xcf, 0xf0, 0xe8, 0xe9, 0xed, 0xff, 0xf2, 0xee]);

describe('the text of a file', () => {
  it.each([1, 2, 3, 5, 1_000_000])('is whole when it comes in pieces of %i bytes', async (size) => {
    expect(await decoded(utf8, undefined, size)).toBe(words);
    expect(await decoded(utf16, 'utf-16le', size)).toBe(words);
  });

  it('is told by a byte-order mark, which is no part of it', async () => {
    const mark = '\uFEFF';
    expect(await decoded(Buffer.from(mark + words))).toBe(words);
    expect(await decoded(Buffer.from(mark + words, 'utf16le'))).toBe(words);
    expect(await decoded(Buffer.from(mark + words, 'utf16le').swap16())).toBe(words);
  });

  it('is decoded as the user says', async () => {
    expect(await decoded(windows1251, 'windows-1251')).toBe('Прийнято');
    expect(await decoded(windows1251, 'cp1251')).toBe('Прийнято');
    const chinese = Buffer.from('d6d0b9fabac3'.repeat(500), 'hex');
    expect(await decoded(chinese, 'gbk')).toBe('中国好'.repeat(500));
  });

  it('is decoded as its XML declaration says, unless that is UTF-16 in single bytes', async () => {
    const declared = (name: string): Buffer =>
      Buffer.from(`<?xml version="1.0" encoding='${name}'?><log/>`);
    const latin = Buffer.concat([declared('ISO-8859-1'), Buffer.from([0xfc])]);
    expect(await decoded(latin)).toMatch(/ü$/);
    expect(await decoded(Buffer.concat([declared('utf-16'), utf8]))).toContain('Київ');
    await expect(decoded(declared('klingon'))).rejects.toThrow(LogEncodingWrong);
  });

  it.each([
    ['windows-1251 for UTF-8', windows1251],
    ['a lone start of a character', Buffer.from([0xd0])],
    ['a surrogate', Buffer.from([0xed, 0xa0, 0x80])],
    ['an overlong character', Buffer.from([0xc0, 0xaf])],
  ])('is refused with its line when it is %s', async (_, wrong) => {
    for (const size of [1, 7, 1_000_000]) {
      const reading = decoded(
        Buffer.concat([Buffer.from('a\nb\n'.repeat(800)), wrong]),
        undefined,
        size,
      );
      await expect(reading).rejects.toThrow(LogEncodingWrong);
      await expect(reading).rejects.toMatchObject({ line: 1_601 });
    }
  });

  it('is refused when wrong bytes are followed by more lines', async () => {
    const bytes = Buffer.concat([utf8, windows1251, Buffer.from('\n'), utf8]);
    await expect(decoded(bytes, undefined, 1_000)).rejects.toMatchObject({ line: 201 });
  });

  it('is refused when a UTF-16 file ends in the middle of a character', async () => {
    await expect(decoded(utf16.subarray(0, 101), 'utf-16le')).rejects.toThrow(LogEncodingWrong);
    await expect(decoded(Buffer.from([0x41, 0, 0, 0xd8]), 'utf-16le')).rejects.toThrow(
      'not utf-16le',
    );
  });

  it('is refused with NUL, which UTF-16 without a mark is full of', async () => {
    await expect(decoded(utf16)).rejects.toThrow(/line|NUL|not utf-8/i);
    const reading = decoded(Buffer.from('one\ntwo\0'));
    await expect(reading).rejects.toThrow(LogMalformed);
    await expect(reading).rejects.toThrow('Line 2: The text contains the character NUL');
    await expect(decoded(Buffer.from('a,b\n', 'utf16le'))).rejects.toThrow('--encoding utf-16le');
  });

  it('is refused when the user and the byte-order mark disagree, or nobody knows the encoding', async () => {
    await expect(decoded(Buffer.from('\uFEFFx'), 'windows-1251')).rejects.toThrow(
      'Leave the option out',
    );
    await expect(decoded(utf8, 'klingon')).rejects.toThrow('"klingon" is not known');
    await expect(decoded(utf8, 'iso-2022-jp')).rejects.toThrow(LogEncodingWrong);
  });
});
