import fc from 'fast-check';
import { PositionTable } from './position-table.js';

const key = fc.oneof(fc.nat({ max: 5 }), fc.maxSafeNat());

describe('a table of positions', () => {
  it('finds all that was added under a key, and nothing else', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 3_000, size: 'max' }), (keys) => {
        const table = new PositionTable();
        keys.forEach((key, index) => table.add(key, index + 1));
        const expected = new Map<number, number[]>();
        keys.forEach((key, index) => {
          expected.set(key, [...(expected.get(key) ?? []), index + 1]);
        });
        for (const [key, positions] of expected) {
          expect([...table.find(key)].sort((a, b) => a - b)).toEqual(positions);
        }
        expect(table.find(-1)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
