import fc from 'fast-check';
import {
  decodePositions,
  encodePositions,
  positionKey,
  streamKey,
  type StreamKey,
} from './keys.js';

const position = fc.nat({ max: 2 ** 48 - 1 });
const word = fc.nat({ max: 2 ** 32 - 1 });

describe('keys', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(position, word, word, (at, streamId, revision) => {
        const bytes = Buffer.alloc(32);
        expect(positionKey.writeKey(at, bytes, 3)).toBe(9);
        expect(positionKey.readKey(bytes, 3)).toBe(at);
        streamKey.writeKey([streamId, revision], bytes, 5);
        expect(streamKey.readKey(bytes, 5)).toEqual([streamId, revision]);
      }),
    );
  });

  it('are in the order of what they stand for', () => {
    const bytesOf = (key: StreamKey): Buffer => {
      const bytes = Buffer.alloc(8);
      streamKey.writeKey(key, bytes, 0);
      return bytes;
    };
    fc.assert(
      fc.property(word, word, word, word, (a, b, c, d) => {
        const order = Math.sign(a - c || b - d);
        expect(Math.sign(Buffer.compare(bytesOf([a, b]), bytesOf([c, d])))).toBe(order);
      }),
    );
  });

  it('hold any number of positions', () => {
    fc.assert(
      fc.property(fc.array(position), (positions) => {
        expect(decodePositions(encodePositions(positions))).toEqual(positions);
      }),
    );
  });
});
