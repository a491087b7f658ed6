import { validateSync } from 'class-validator';
import { noteField, objectForm, fieldsOf } from './fields.js';
import { textForm, uuidForm } from './texts.js';
import { listForm, oneOfForm, wholeForm } from './values.js';

const field = (form: ReturnType<typeof objectForm> | object, isOptional = false) =>
  ({ form, isOptional, description: '' }) as Parameters<typeof noteField>[2];

class Place {}
noteField(Place.prototype, 'name', field(textForm({ max: 5 })));
class Letter {}
noteField(Letter.prototype, 'to', field(objectForm(() => Place)));
noteField(Letter.prototype, 'ids', field(listForm({ of: uuidForm, min: 1, max: 2 }), true));
class Parcel extends Letter {}
noteField(Parcel.prototype, 'weight', field(wholeForm({ min: 0, max: 9 }), true));
noteField(
  Parcel.prototype,
  'ways',
  field(listForm({ of: oneOfForm(['a', 'b']), max: 2, isUnique: true }), true),
);
noteField(Parcel.prototype, 'also', field(listForm({ of: objectForm(() => Place), max: 3 }), true));

const like = (words: string): string => expect.stringContaining(words) as string;
const parcel = objectForm(() => Parcel);
const to = { name: 'Ann' };
const wrongIn = (given: unknown): object | undefined => {
  const reading = parcel.read(given);
  return 'misfits' in reading
    ? Object.fromEntries(reading.misfits.map(({ path, message }) => [path, message]))
    : undefined;
};

describe('An object at the door', () => {
  it('is judged alike by class-validator, for whoever validates a class by hand', () => {
    const judged = (given: object): readonly unknown[] =>
      validateSync(Object.assign(new Parcel(), given)).map(
        ({ constraints }) => constraints?.['form'],
      );
    expect(judged({ to, weight: 5 })).toEqual([]);
    expect(judged({ weight: 1.5 })).toEqual([
      'weight is no whole number from 0 to 9.',
      'to is missing. Give it.',
    ]);
  });

  it('has the fields of its class and of those above it', () =>
    expect([...fieldsOf(Parcel).keys()].sort()).toEqual(['also', 'ids', 'to', 'ways', 'weight']));

  it('is read field by field, each in its normal form, and without what was left out', () => {
    const ids = ['0B9F4C1E-7A52-4A39-8F5E-0A4B6F0C9D21'];
    const read = { to, ids: [ids[0]?.toLowerCase()], weight: 5 };
    expect(parcel.read({ to, ids, weight: '5' })).toEqual({ value: read });
    expect(parcel.read({ to })).toEqual({ value: { to } });
  });

  it.each([
    [{}, { '/to': 'to is missing. Give it.' }],
    [{ to: [] }, { '/to': like('to is not an object') }],
    [{ to: [to] }, { '/to': like('to is not an object') }],
    [{ to: null }, { '/to': like('to is not an object') }],
    [{ to: 'Ann' }, { '/to': like('to is not an object') }],
    [{ to: new Date() }, { '/to': like('to is not an object') }],
    [{ to: {} }, { '/to/name': 'name is missing. Give it.' }],
    [{ to, 'a/b': 1 }, { '/a~1b': 'a/b is no field here. Leave it out.' }],
    [{ to, toString: 1 }, { '/toString': 'toString is no field here. Leave it out.' }],
    [JSON.parse('{"to":{"name":"Ann"},"__proto__":{}}'), { '/__proto__': like('') }],
    [{ to, ids: [] }, { '/ids': 'ids has 0 items. Give at least 1.' }],
    [{ to, ids: ['x', 'y'] }, { '/ids': like('ids item 0 is no UUID') }],
    [{ to, ids: new Array(100_000).fill('x') }, { '/ids': like('at most 2') }],
    [{ to, also: [to, {}] }, { '/also/1/name': 'name is missing. Give it.' }],
    [{ to, also: [to, 'x'] }, { '/also': like('also item 1 is not an object') }],
    [{ to, ids: { 0: 'x' } }, { '/ids': 'ids is not a list.' }],
    [{ to, weight: 1.5 }, { '/weight': 'weight is no whole number from 0 to 9.' }],
    [{ to, weight: '1e0' }, { '/weight': 'weight is no whole number from 0 to 9.' }],
    [{ to, weight: true }, { '/weight': 'weight is no whole number from 0 to 9.' }],
    [{ to, ways: ['a', 'a'] }, { '/ways': 'ways names something twice. Give each once.' }],
    [{ to, ways: ['c'] }, { '/ways': 'ways item 0 is "c". Give one of: a, b.' }],
  ])('is refused with what is wrong in each field: %j', (given, errors) =>
    expect(wrongIn(given)).toEqual(errors),
  );

  it.each([[[]], ['text'], [null], [Buffer.from('x')], [new Map()]])(
    'is a plain one, and no %p',
    (given) => expect(wrongIn(given)).toEqual({ '': like('not an object') }),
  );
});
