import { createHash } from 'node:crypto';

const bits = 1 << 27; // 16 MiB: one false alarm in a thousand cases at nine million cases

/**
 * Remembers which cases were met, in fixed memory (a Bloom filter). A case that was met is always known;
 * seldom one that was not is taken for known too, which costs a needless sort and nothing else.
 */
export class SeenCases {
  private readonly filter = new Uint8Array(bits / 8);

  /** Was this case met before? It is from now on. */
  meet(caseId: string): boolean {
    let known = true;
    for (const place of placesOf(caseId)) {
      const mask = 1 << (place & 7);
      const byte = this.filter[place >>> 3] ?? 0;
      known &&= (byte & mask) !== 0;
      this.filter[place >>> 3] = byte | mask;
    }
    return known;
  }
}

const placesOf = (caseId: string): readonly number[] => {
  const digest = createHash('sha1').update(caseId).digest();
  return [0, 4, 8, 12].map((offset) => digest.readUInt32LE(offset) & (bits - 1));
};
