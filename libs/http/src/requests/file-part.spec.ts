import { Readable } from 'node:stream';
import { InvalidRequest } from '../problems/http.errors.js';
import { filePartOf } from './file-part.js';

const part = (disposition: string, text: string, type = 'text/plain'): string =>
  `--b\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`;
const file = (text: string): string => part('name="file"; filename="a.txt"', text);
const field = part('name="comment"', 'to be passed over');
const end = '--b--\r\n';

const read = async (form: string, type = 'multipart/form-data; boundary=b'): Promise<string> => {
  const bytes = Buffer.from(form, 'latin1');
  const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) =>
    bytes.subarray(at * 7, at * 7 + 7),
  );
  const chunks: Buffer[] = [];
  for await (const chunk of filePartOf(
    { headers: { 'content-type': type } },
    Readable.from(pieces),
  ))
    chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('latin1');
};

describe('a file in a form', () => {
  it('comes as it is, whatever else is in the form', async () => {
    expect(await read(field + file('b\u00e4ytes\r\n--not a boundary') + end)).toBe(
      'b\u00e4ytes\r\n--not a boundary',
    );
    expect(await read(file('') + end)).toBe('');
  });

  it.each([
    ['without a file', field + end],
    ['with two', file('one') + file('two') + end],
    ['that is cut off', file('one').slice(0, -10)],
    ['of nothing', ''],
  ])('is refused %s', async (_, form) => expect(read(form)).rejects.toBeInstanceOf(InvalidRequest));

  it('fails for who reads it later, and harms nobody until then', async () => {
    const type = 'multipart/form-data; boundary=b';
    const bytes = filePartOf({ headers: { 'content-type': type } }, Readable.from([field + end]));
    await new Promise((resolve) => setTimeout(resolve, 20));
    const late = async (): Promise<void> => {
      for await (const _ of bytes) continue;
    };
    await expect(late()).rejects.toBeInstanceOf(InvalidRequest);
  });

  it('is refused without a boundary', async () =>
    expect(read(file('one') + end, 'multipart/form-data')).rejects.toBeInstanceOf(InvalidRequest));
});
