import { addressOf, filterOf, keyOf, mayBelong, type WorkItem } from './filter.js';

const item = {
  subjectId: 'd',
  documentId: 'd',
  itemId: 'custody',
  unitId: 'riverside.permits',
  officerId: null,
  kind: 'handling',
  purpose: null,
  priority: 'ordinary',
  fromUnitId: null,
  documentKind: 'letter',
} as unknown as WorkItem;

describe('The filter of a queue', () => {
  it('stands in the address and is read from it again', () => {
    const filter = { unitId: 'riverside.permits', text: 'lime & oak', unclaimed: 'true' } as const;
    expect(filterOf(addressOf(filter).split('?')[1] ?? '')).toEqual(filter);
    expect(addressOf({})).toBe('/queue');
  });

  it('takes nothing else from an address', () =>
    expect(filterOf('unitId=a&evil=b&cursor=c')).toEqual({ unitId: 'a' }));
});

describe('An item that is new', () => {
  it.each([
    [{}, true],
    [{ unitId: 'riverside.permits' }, true],
    [{ unitId: 'riverside.registry' }, false],
    [{ unclaimed: 'true' }, true],
    [{ unclaimed: 'false' }, false],
    [{ officerId: 'me' }, false],
    [{ kind: 'handling', text: 'anything' }, true],
  ] as const)('belongs to the queue %j: %s', (filter, belongs) =>
    expect(mayBelong(filter, item, 'riverside.ivan')).toBe(belongs),
  );

  it('is found by its document and its place there', () => expect(keyOf(item)).toBe('d custody'));
});
