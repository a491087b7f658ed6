import fc from 'fast-check';
import { emptyMap, get, set } from './persistent-map.js';

const entries = fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.integer()), { maxLength: 300 });

describe('a persistent map', () => {
  it('answers as a Map does', () =>
    fc.assert(
      fc.property(entries, fc.array(fc.string({ maxLength: 3 })), (written, asked) => {
        const known = new Map(written);
        const map = written.reduce((before, [key, value]) => set(before, key, value), emptyMap());
        for (const key of [...known.keys(), ...asked]) expect(get(map, key)).toBe(known.get(key));
      }),
    ));

  it('leaves the older map as it was', () => {
    const older = set(set(emptyMap<number>(), 'a', 1), 'b', 2);
    const newer = set(set(older, 'a', 3), 'c', 4);
    expect([get(older, 'a'), get(older, 'b'), get(older, 'c')]).toEqual([1, 2, undefined]);
    expect([get(newer, 'a'), get(newer, 'b'), get(newer, 'c')]).toEqual([3, 2, 4]);
  });

  it('tells apart two keys of one hash', () => {
    const one = 'key 122789';
    // FNV-1a answers the same for both.
    const other = 'key 339192';
    const map = set(set(set(emptyMap<number>(), one, 1), other, 2), one, 3);
    expect([get(map, one), get(map, other)]).toEqual([3, 2]);
  });

  it('holds a year of a large register', () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `key ${String(index)}`);
    const map = keys.reduce((before, key, index) => set(before, key, index), emptyMap<number>());
    expect(keys.filter((key, index) => get(map, key) !== index)).toEqual([]);
  });
});
