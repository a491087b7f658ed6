import { Readable } from 'node:stream';
import { InvalidRequest } from '../problems/http.errors.js';
import { filePartsOf } from './file-parts.js';

const part = (disposition: string, text: string): string =>
  `--b\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${text}\r\n`;
const file = (name: string, text: string): string => part(`name="files"; filename="${name}"`, text);
const field = part('name="comment"', 'to be passed over');
const end = '--b--\r\n';

const partsOf = (form: string, type = 'multipart/form-data; boundary=b') => {
  const bytes = Buffer.from(form, 'latin1');
  const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) =>
    bytes.subarray(at * 7, at * 7 + 7),
  );
  return filePartsOf({ headers: { 'content-type': type } }, Readable.from(pieces));
};

const textOf = async (bytes: Readable): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of bytes) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('latin1');
};

const read = async (form: string, type?: string): Promise<readonly (readonly string[])[]> => {
  const found: string[][] = [];
  for await (const { name, bytes } of partsOf(form, type)) found.push([name, await textOf(bytes)]);
  return found;
};

describe('the files in a form', () => {
  it('come one after the other as they are, with their names, whatever else is in the form', async () => {
    const large = 'x'.repeat(200_000);
    const form = file('a.txt', 'b\u00e4ytes') + field + file('b.txt', large) + file('c.txt', '');
    expect(await read(form + end)).toEqual([
      ['a.txt', 'b\u00e4ytes'],
      ['b.txt', large],
      ['c.txt', ''],
    ]);
  });

  it.each([
    ['without a file', field + end],
    ['that is cut off', file('a.txt', 'one') + file('b.txt', 'two').slice(0, -10)],
    ['of nothing', ''],
    ['with more than fifty', file('a.txt', 'one').repeat(51) + end],
  ])('are refused %s', async (_, form) =>
    expect(read(form)).rejects.toBeInstanceOf(InvalidRequest),
  );

  it('are refused without a boundary', async () =>
    expect(read(file('a.txt', 'one') + end, 'multipart/form-data')).rejects.toBeInstanceOf(
      InvalidRequest,
    ));

  it('may be left by who has seen enough', async () => {
    const form = file('a.txt', 'one') + file('b.txt', 'x'.repeat(200_000)) + end;
    for await (const { bytes } of partsOf(form)) {
      expect(await textOf(bytes)).toBe('one');
      break;
    }
  });
});
