import { rowsOf, type RowChange, type TableOf } from '@chancery/kernel';
import { checkChange } from './check-change.js';

interface ItemRow {
  readonly documentId: string;
  readonly itemId: string;
  readonly count: number;
  readonly due: string | null;
  readonly labels: readonly string[];
}

const itemTable: TableOf<ItemRow> = {
  name: 'item',
  key: ['documentId', 'itemId'],
  columns: {
    documentId: 'text',
    itemId: 'text',
    count: 'integer',
    due: 'timestamptz',
    labels: 'text[]',
  },
};
const items = rowsOf(itemTable);
const key = { documentId: 'd', itemId: '1' };

describe('a change', () => {
  it.each([
    items.upsert(key, { count: 1, due: '2026-04-01T00:00:00.000Z', labels: ['a'] }),
    items.update({ documentId: 'd' }, { due: null }),
    items.remove({ documentId: 'd' }),
  ])('is taken if its table has such rows (%#)', (change) => {
    expect(() => checkChange(change, itemTable)).not.toThrow();
  });

  it.each<[RowChange, RegExp]>([
    [items.upsert({ documentId: 'd' }, {}), /the key needs documentId,itemId/],
    [items.remove({ itemId: '1' }), /does not lead its key/],
    [items.remove({}), /does not lead its key/],
    [items.update(key, { itemId: '2' }), /itemId is not one of its columns/],
    [items.update(key, { count: 1.5 }), /count cannot be 1.5 \(integer\)/],
    [items.update(key, { count: 3_000_000_000 }), /count cannot be/],
    [items.update(key, { due: 'soon' }), /due cannot be "soon"/],
    [{ ...items.remove(key), key: { documentId: null } }, /a column of the key is empty/],
  ])('is refused if it has not (%#)', (change, why) => {
    expect(() => checkChange(change, itemTable)).toThrow(why);
  });

  it('is refused if the projection has no such table', () => {
    expect(() => checkChange(items.remove(key), undefined)).toThrow(/has no such table/);
  });
});
