import { tsqueryOf } from './search-text.js';

describe('What is searched for', () => {
  it.each([
    ['Lime trees', `('lime') & ('trees')`],
    ['"lime trees" -oak', `('lime' <-> 'trees') & !('oak')`],
    ['lime or oak trees', `('lime') | ('oak') & ('trees')`],
    ['lime OR -"old oak"', `('lime') | !('old' <-> 'oak')`],
    ['« Lime Trees »', `('lime' <-> 'trees')`],
    ['“lime trees', `('lime' <-> 'trees')`],
  ])('%j is words, phrases, exclusions and alternatives', (asked, sql) =>
    expect(tsqueryOf(asked)).toBe(sql),
  );

  it.each([
    ['water/heating', `('water' <-> 'heating')`],
    ['-report.final.pdf', `!('report' <-> 'final' <-> 'pdf')`],
    ['e-mail', `('e' <-> 'mail' | 'email')`],
    ["O'Brien", `('o' <-> 'brien' | 'obrien')`],
    ['обʼєкт', `('об' <-> 'єкт' | 'обєкт')`],
    ['12-345', `('12' <-> '345')`],
    ["o'brien/smith", `('o' <-> 'brien' <-> 'smith')`],
  ])('%j is a phrase, or one word where it may be written so', (asked, sql) =>
    expect(tsqueryOf(asked)).toBe(sql),
  );

  it.each(['', ' ', '-', '"', '-- or "!?"', "'; drop"])(
    '%j holds no sign of the query language',
    (asked) => expect(tsqueryOf(asked)).toMatch(/^(\('[a-z]+'\))?$/),
  );
});
