import { namedForm } from './named.js';
import { flagForm } from './values.js';

const like = (words: string): string => expect.stringContaining(words) as string;
const form = namedForm({ of: flagForm, max: 2 });
const wrongIn = (given: unknown): object | undefined => {
  const reading = form.read(given);
  return 'misfits' in reading
    ? Object.fromEntries(reading.misfits.map(({ path, message }) => [path, message]))
    : undefined;
};

describe('Values under codes', () => {
  it('are read one by one', () => {
    expect(form.read({ 'large-volume': true, b: false })).toEqual({
      value: { 'large-volume': true, b: false },
    });
    expect(form.read({})).toEqual({ value: {} });
  });

  it('are refused with the code of each that does not fit', () =>
    expect(wrongIn({ a: 'yes', b: 0 })).toEqual({
      '/a': 'a is not true or false. Give one of them.',
      '/b': 'b is not true or false. Give one of them.',
    }));

  it.each(['Not a code', '', 'a.b', 'constructor '])('are not under %j', (name) =>
    expect(wrongIn({ [name]: true })).toBeDefined(),
  );

  it('are not under what an object inherits from', () =>
    expect(wrongIn(JSON.parse('{ "__proto__": true }'))).toBeDefined());

  it.each([null, [], 'text', new Map()])('are an object: %j', (given) =>
    expect(wrongIn(given)).toEqual({ '': like('is not an object') }),
  );

  it('are not too many', () =>
    expect(wrongIn({ a: true, b: true, c: true })).toEqual({
      '': 'has 3 fields. Give at most 2.',
    }));
});
