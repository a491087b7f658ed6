import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { sealedWith } from './sealed-files.js';

const cipher = sealedWith(Buffer.alloc(32, 7));
const chunk = 64 * 1024;

async function* parts(...all: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const part of all) yield part;
}
const bytesOf = async (source: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = [];
  for await (const part of source) all.push(part);
  return Buffer.concat(all);
};
const sealed = (...all: readonly Uint8Array[]) => bytesOf(cipher.seal(parts(...all)));
const opened = (bytes: Uint8Array, by = cipher) => bytesOf(by.open(parts(bytes)));

describe('A sealed file', () => {
  it('opens to what it was, however it came and whatever its size', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(1, 15, chunk - 1, chunk, chunk + 1, 2 * chunk, 3 * chunk + 5),
        fc.integer({ min: 1, max: 3 * chunk }),
        async (size, cut) => {
          const bytes = randomBytes(size);
          const stored = await sealed(bytes.subarray(0, cut), bytes.subarray(cut));
          expect((await opened(stored)).equals(bytes)).toBe(true);
          expect(cipher.clearSize(stored.length)).toBe(size);
        },
      ),
      { numRuns: 60 },
    ));

  it('is another each time, and holds nothing in clear', async () => {
    const text = Buffer.from('a letter of Mariana');
    const [one, two] = [await sealed(text), await sealed(text)];
    expect(one.equals(two)).toBe(false);
    expect(one.includes('Mariana')).toBe(false);
  });

  it.each([
    ['a bit is turned', (bytes: Buffer) => (bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40), bytes)],
    ['the salt is another', (bytes: Buffer) => (bytes.fill(0, 1, 17), bytes)],
    ['its end is cut off', (bytes: Buffer) => bytes.subarray(0, 17 + chunk + 16)],
    ['all but its head is cut off', (bytes: Buffer) => bytes.subarray(0, 17)],
    ['it was never sealed', () => Buffer.from('in clear')],
    [
      'two chunks change places',
      (bytes: Buffer) => {
        const [head, size] = [17, chunk + 16];
        const chunkAt = (from: number) => bytes.subarray(head + from, head + from + size);
        return Buffer.concat([
          bytes.subarray(0, head),
          chunkAt(size),
          chunkAt(0),
          chunkAt(2 * size),
        ]);
      },
    ],
  ])('does not open where %s', async (_, change) => {
    const bytes = await sealed(randomBytes(2 * chunk + 100));
    await expect(opened(change(bytes))).rejects.toThrow();
  });

  it('does not open with the key of another', async () => {
    const stored = await sealed(Buffer.from('mine'));
    await expect(opened(stored, sealedWith(Buffer.alloc(32, 8)))).rejects.toThrow();
  });
});
