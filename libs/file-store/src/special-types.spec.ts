import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { specialTypeOf } from './special-types.js';

const typeOf = (bytes: Buffer | string): string | undefined => specialTypeOf(Buffer.from(bytes));

const packaged = (type: string): Buffer => {
  const header = Buffer.alloc(30);
  header.write('PK\u0003\u0004', 'latin1');
  return Buffer.concat([header, Buffer.from(`mimetype${type}PK\u0003\u0004`, 'latin1')]);
};

describe('the type of what offices send', () => {
  it.each([
    ['application/vnd.etsi.asic-e+zip', 'application/vnd.etsi.asic-e+zip'],
    ['application/vnd.etsi.asic-s+zip', 'application/vnd.etsi.asic-s+zip'],
    ['application/epub+zip', undefined],
  ])('is of a package what it says: %s', (type, told) => expect(typeOf(packaged(type))).toBe(told));

  it('is of a signature that it is one', () =>
    expect(typeOf(Buffer.from('3082100006092a864886f70d010702a0', 'hex'))).toBe(
      'application/pkcs7-signature',
    ));

  it.each(['le', 'be'])('is of text in UTF-16 its encoding: %s', (order) => {
    const text = Buffer.from('\ufeffПідпис', 'utf16le');
    expect(typeOf(order === 'le' ? text : text.swap16())).toBe(
      `text/plain; charset=utf-16${order}`,
    );
  });

  it.each([
    [
      'Received: from a\r\n by b\r\nFrom: a@example.org\r\nSubject: Hi\r\n\r\nText',
      'message/rfc822',
    ],
    ['From: the mayor\nTo whom it may concern\n\nText', undefined],
    ['Subject: a letter without more', undefined],
    ['', undefined],
    ['PK', undefined],
    ['0', undefined],
  ])('is of mail that it is mail, and of a letter nothing: %j', (text, told) =>
    expect(typeOf(text)).toBe(told),
  );

  const mail = path.resolve(import.meta.dirname, '../../../../shared/data/attachments/mail');
  (existsSync(mail) ? it : it.skip)('is mail for real mail (skipped without samples)', () => {
    const names = readdirSync(mail).filter((name) => name.endsWith('.eml'));
    const told = names.map((name) => [
      name,
      typeOf(readFileSync(path.join(mail, name)).subarray(0, 4096)),
    ]);
    expect(told.filter(([, type]) => type !== 'message/rfc822')).toEqual([]);
  });
});
