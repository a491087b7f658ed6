import fc from 'fast-check';
import { InvalidCursor } from '../problems/http.errors.js';
import { CursorCodec } from './cursor.js';

const codec = new CursorCodec('secret');
const key = fc.array(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)));

describe('a cursor', () => {
  it('comes back as it was given out', () =>
    fc.assert(
      fc.property(key, (given) =>
        expect(codec.decode('inbox', codec.encode('inbox', given))).toEqual(given),
      ),
    ));

  it('is safe in an address', () =>
    fc.assert(
      fc.property(key, (given) => expect(codec.encode('inbox', given)).toMatch(/^[\w-]+$/)),
    ));

  it('is refused when a single sign of it was changed', () =>
    fc.assert(
      fc.property(key, fc.nat(), fc.constantFrom('A', 'z', '0', '-'), (given, at, sign) => {
        const cursor = codec.encode('inbox', given);
        const place = at % cursor.length;
        const forged = cursor.slice(0, place) + sign + cursor.slice(place + 1);
        fc.pre(forged !== cursor);
        expect(() => codec.decode('inbox', forged)).toThrow(InvalidCursor);
      }),
    ));

  it.each(['', '!', 'e30', 'null', Buffer.from('["x"]').toString('base64url')])(
    'is refused when it was made up: "%s"',
    (cursor) => expect(() => codec.decode('inbox', cursor)).toThrow(InvalidCursor),
  );

  it('shows nothing of the row that it stands for', () => {
    const subject = 'A secret matter of the office';
    const cursor = codec.encode('inbox', [subject, 17]);
    const bytes = Buffer.from(cursor, 'base64url').toString('latin1');
    expect(bytes).not.toContain(subject.slice(0, 4));
    expect(codec.encode('inbox', [subject, 17])).toBe(cursor);
    expect(codec.encode('other', [subject, 17]).slice(0, 16)).not.toBe(cursor.slice(0, 16));
  });

  it('is refused by another list, and by who has another secret', () => {
    const cursor = codec.encode('inbox', [1]);
    expect(() => codec.decode('documents', cursor)).toThrow(InvalidCursor);
    expect(() => new CursorCodec('other').decode('inbox', cursor)).toThrow(InvalidCursor);
  });
});
