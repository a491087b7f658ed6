import fc from 'fast-check';
import { attachmentNamed } from './disposition.js';

describe('The name of a file that is downloaded', () => {
  it.each([
    ['plain.pdf', 'attachment; filename="plain.pdf"'],
    [
      'a "quoted" name.pdf',
      `filename="a _quoted_ name.pdf"; filename*=UTF-8''a%20%22quoted%22%20name.pdf`,
    ],
    ["O'Brien *2*.pdf", `attachment; filename="O'Brien *2*.pdf"`],
    ['Résumé.pdf', `filename="Resume.pdf"; filename*=UTF-8''R%C3%A9sum%C3%A9.pdf`],
    [
      'Звіт (копія).pdf',
      `filename="_ (_).pdf"; filename*=UTF-8''%D0%97%D0%B2%D1%96%D1%82%20%28%D0%BA%D0%BE%D0%BF%D1%96%D1%8F%29.pdf`,
    ],
    ['../etc/passwd', `filename=".._etc_passwd"; filename*=UTF-8''..%2Fetc%2Fpasswd`],
    ['100%.txt', `filename="100_.txt"; filename*=UTF-8''100%25.txt`],
    ['half \ud800.txt', `filename="half _.txt"; filename*=UTF-8''half%20%EF%BF%BD.txt`],
    ['a\r\nSet-Cookie: b', `filename="a_Set-Cookie: b"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20b`],
  ])('is written so that every client reads it: %j', (name, header) =>
    expect(attachmentNamed(name)).toContain(header),
  );

  it('has only the characters that RFC 6266 and RFC 8187 allow, and can be read back', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const [, plain, , extended] =
          /^attachment; filename="([\x20-\x21\x23-\x5b\x5d-\x7e]*)"(; filename\*=UTF-8''((?:[\w!#$&+.^`|~-]|%[0-9A-F]{2})+))?$/.exec(
            attachmentNamed(name),
          ) ?? [];
        expect(extended === undefined ? plain : decodeURIComponent(extended)).toBe(
          name.toWellFormed(),
        );
      }),
    ));
});
