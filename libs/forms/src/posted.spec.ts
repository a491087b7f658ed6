import { readPage } from './read-page.js';
import { postedIn } from './posted.js';
import { treeFelling } from './spec/tree-felling.js';

const trees = treeFelling.pages.filter(({ id }) => id === 'trees');

describe('A posted form', () => {
  it.each([null, 'text', 7, [], { a: 1 }, { a: { b: 'c' } }, { a: ['b', 1] }])(
    'is none if it is %j',
    (body) => expect(postedIn(body)).toBeUndefined(),
  );

  it('has no more names than any page', () =>
    expect(
      postedIn(Object.fromEntries(Array.from({ length: 6_000 }, (_, n) => [`f${n}`, '']))),
    ).toBeUndefined());

  it.each([
    [{ '__proto__.x': 'y', '/constructor': 'z' }, {}],
    [{ '/trees.count': '99999999', '/trees/0/kind': 'a' }, 20],
    [{ '/trees.count': '-5' }, 0],
    [{ '/trees.count': 'NaN' }, 0],
    [{ '/trees.count': '1e3' }, 20],
  ])('is read by the names of the schema alone: %j', (body, expected) => {
    const posted = postedIn(body) ?? new Map();
    const answers = trees.map((page) => readPage(treeFelling, page, posted, {}))[0] ?? {};
    const list = answers['trees'] as readonly unknown[] | undefined;
    expect(typeof expected === 'number' ? (list?.length ?? 0) : answers).toEqual(expected);
  });
});
