import { createHash, randomBytes } from 'node:crypto';
import { grow, nodeHash, rootOf, type Edge } from './tree.js';

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** The definition of RFC 6962, section 2.1, over hashes of leaves. */
const definedRoot = (leaves: readonly Buffer[]): Buffer => {
  const [only] = leaves;
  if (!only) return sha256(Buffer.alloc(0));
  if (leaves.length === 1) return only;
  const left = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  return nodeHash(definedRoot(leaves.slice(0, left)), definedRoot(leaves.slice(left)));
};

const leavesOf = (count: number): Buffer[] => Array.from({ length: count }, () => randomBytes(32));

describe('The tree of the ledger', () => {
  it('has the root that RFC 6962 defines, at every size', () => {
    const sizes = [...Array(70).keys(), 255, 256, 257, 511, 513, 65_535, 65_537];
    const many = leavesOf(65_537);
    for (const size of sizes) {
      const { edge } = grow([], 0, many.slice(0, size));
      expect(rootOf(edge).equals(definedRoot(many.slice(0, size)))).toBe(true);
    }
  });

  it('comes out the same however its entries were batched', () => {
    const leaves = leavesOf(66_000);
    const tiles = new Map<string, Buffer>();
    let edge: Edge = [];
    for (let size = 0, most = 1; size < leaves.length; most = (most * 7) % 4_001) {
      const batch = leaves.slice(size, size + most);
      const grown = grow(edge, size, batch);
      for (const { level, n, hashes } of grown.tiles) tiles.set(`${level}/${n}`, hashes);
      edge = grown.edge;
      size += batch.length;
    }
    const atOnce = grow([], 0, leaves);
    expect(rootOf(edge)).toEqual(rootOf(atOnce.edge));
    expect(tiles).toEqual(
      new Map(atOnce.tiles.map(({ level, n, hashes }) => [`${level}/${n}`, hashes])),
    );
  });

  it('keeps hashes of 256 entries in a tile, and their roots in the tile above', () => {
    const leaves = leavesOf(257);
    const { tiles } = grow([], 0, leaves);
    expect(tiles.map(({ level, n, hashes }) => [level, n, hashes.length / 32])).toEqual([
      [0, 0, 256],
      [0, 1, 1],
      [1, 0, 1],
    ]);
    expect(tiles[2]?.hashes).toEqual(definedRoot(leaves.slice(0, 256)));
  });
});
