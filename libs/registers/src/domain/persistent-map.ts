/**
 * A map that is never changed: `set` answers a new one that shares all but a handful of nodes with the
 * old. A page of a thousand numbers is folded one event at a time, and copying a plain `Map` at each would
 * cost the square of that. A trie over the hash of the key, 16 ways a level.
 */
export interface PersistentMap<Value> {
  readonly root: Node<Value>;
}

interface Leaf<Value> {
  readonly hash: number;
  readonly entries: readonly (readonly [key: string, value: Value])[];
}
type Branch<Value> = readonly Node<Value>[];
type Node<Value> = Leaf<Value> | Branch<Value> | undefined;

const bits = 4;
const slots = 1 << bits;

export const emptyMap = <Value>(): PersistentMap<Value> => ({ root: undefined });

export const get = <Value>(map: PersistentMap<Value>, key: string): Value | undefined => {
  const hash = hashOf(key);
  let node = map.root;
  for (let level = 0; isBranch(node); level += 1) node = node[slotOf(hash, level)];
  return node?.entries.find(([known]) => known === key)?.[1];
};

export const set = <Value>(
  map: PersistentMap<Value>,
  key: string,
  value: Value,
): PersistentMap<Value> => ({
  root: insert(map.root, { hash: hashOf(key), entries: [[key, value]] }, 0),
});

/** All entries, in no order that means anything. */
export const entriesOf = <Value>({
  root,
}: PersistentMap<Value>): readonly (readonly [key: string, value: Value])[] => {
  if (!root) return [];
  return isBranch(root) ? root.flatMap((node) => entriesOf({ root: node })) : root.entries;
};

export const mapOf = <Value>(
  entries: readonly (readonly [key: string, value: Value])[],
): PersistentMap<Value> =>
  entries.reduce((map, [key, value]) => set(map, key, value), emptyMap<Value>());

const insert = <Value>(node: Node<Value>, leaf: Leaf<Value>, level: number): Node<Value> => {
  if (!node) return leaf;
  if (isBranch(node)) {
    const slot = slotOf(leaf.hash, level);
    return node.with(slot, insert(node[slot], leaf, level + 1));
  }
  if (node.hash === leaf.hash) return merge(node, leaf);
  const branch: Branch<Value> = Array.from({ length: slots }, () => undefined);
  return insert(branch.with(slotOf(node.hash, level), node), leaf, level);
};

/** Two keys of one hash share a leaf; a newer value of the same key takes the older one's place. */
const merge = <Value>(old: Leaf<Value>, { hash, entries }: Leaf<Value>): Leaf<Value> => {
  const others = old.entries.filter(([key]) => !entries.some(([newer]) => newer === key));
  return { hash, entries: [...others, ...entries] };
};

const isBranch = <Value>(node: Node<Value>): node is Branch<Value> => Array.isArray(node);

const slotOf = (hash: number, level: number): number => (hash >>> (level * bits)) & (slots - 1);

/** FNV-1a, 32 bits, over UTF-16 units, with a last stir so that near keys fall far apart. */
const hashOf = (key: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1)
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
};
