import { hash } from 'node:crypto';

/** A tile holds this many hashes (C2SP tlog-tiles). */
export const tileWidth = 256;
const hashBytes = 32;

/** Hashes of one level of the tree: those at 256 `n` and after, 256 of them once the tile is full. */
export interface Tile {
  readonly level: number;
  readonly n: number;
  readonly hashes: Buffer;
}

/** The last tile of each level, lowest first; all that is needed to go on. A full one is not kept here. */
export type Edge = readonly Buffer[];

/** The parent of two nodes (RFC 6962: 0x01 before both). */
export const nodeHash = (left: Buffer, right: Buffer): Buffer => {
  const bytes = Buffer.allocUnsafe(1 + 2 * hashBytes);
  bytes[0] = 1;
  left.copy(bytes, 1);
  right.copy(bytes, 1 + hashBytes);
  return Buffer.from(hash('sha256', bytes, 'hex'), 'hex');
};

/** The tree of `size` entries with more behind them: the new edge, and every tile that is new or has grown. */
export const grow = (
  edge: Edge,
  size: number,
  leaves: readonly Buffer[],
): { readonly edge: Edge; readonly tiles: readonly Tile[] } => {
  const grown: Buffer[] = [];
  const tiles: Tile[] = [];
  let added = leaves;
  for (let level = 0, before = size; added.length > 0 || level < edge.length; level++) {
    const kept = edge[level] ?? Buffer.alloc(0);
    const first = before - kept.length / hashBytes;
    const { full, rest } = split(Buffer.concat([kept, ...added]));
    const changed = added.length > 0 ? [...full, ...(rest.length > 0 ? [rest] : [])] : [];
    changed.forEach((hashes, index) => tiles.push({ level, n: first / tileWidth + index, hashes }));
    grown.push(rest);
    added = full.map(rootOfFull);
    before = Math.floor(before / tileWidth);
  }
  return { edge: grown, tiles };
};

const split = (hashes: Buffer): { readonly full: readonly Buffer[]; readonly rest: Buffer } => {
  const bytes = tileWidth * hashBytes;
  const full: Buffer[] = [];
  let at = 0;
  for (; at + bytes <= hashes.length; at += bytes) full.push(hashes.subarray(at, at + bytes));
  return { full, rest: hashes.subarray(at) };
};

const hashesOf = (hashes: Buffer): Buffer[] =>
  Array.from({ length: hashes.length / hashBytes }, (_, index) =>
    hashes.subarray(index * hashBytes, (index + 1) * hashBytes),
  );

/** The root over as many hashes as a power of two. */
const rootOfFull = (hashes: Buffer): Buffer => {
  let nodes = hashesOf(hashes);
  while (nodes.length > 1)
    nodes = nodes.flatMap((left, index) => {
      const right = nodes[index + 1];
      return index % 2 === 0 && right ? [nodeHash(left, right)] : [];
    });
  return nodes[0] ?? rootOfNothing;
};

const rootOfNothing = Buffer.from(hash('sha256', '', 'hex'), 'hex');

/** The root of the whole tree: its full subtrees stand in the edge, the largest in the highest level. */
export const rootOf = (edge: Edge): Buffer => {
  const subtrees = [...edge].reverse().flatMap(fullSubtrees);
  return subtrees.reduceRight(
    (right, left) => nodeHash(left, right),
    subtrees.pop() ?? rootOfNothing,
  );
};

/** The roots of the subtrees that a part of a tile is made of, the largest first. */
const fullSubtrees = (hashes: Buffer): Buffer[] => {
  const roots: Buffer[] = [];
  const count = hashes.length / hashBytes;
  let at = 0;
  for (let width = tileWidth / 2; width >= 1; width /= 2) {
    if ((count & width) === 0) continue;
    roots.push(rootOfFull(hashes.subarray(at * hashBytes, (at + width) * hashBytes)));
    at += width;
  }
  return roots;
};
