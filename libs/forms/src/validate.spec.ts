import { asked, holds, shownPages } from './conditions.js';
import type { Answers, FormDefinition } from './definition.js';
import { treeFelling } from './spec/tree-felling.js';
import { validate, validatePage } from './validate.js';

const answers = { place: 'street', trees: [{ kind: 'Lime', girth: 120 }], owner: true };

const wrongIn = (given: unknown): readonly string[] =>
  validate(treeFelling, given as Answers).map(({ pointer, code }) => `${pointer} ${code}`);

describe('Answers', () => {
  it('are taken as they are asked for', () => expect(wrongIn(answers)).toEqual([]));

  it.each<[string, object, string]>([
    ['an answer that no schema names', { colour: 'red' }, '/colour unknown'],
    [
      'a field inside another that no schema names',
      { trees: [{ kind: 'a', girth: 1, x: 1 }] },
      '/trees/0/x unknown',
    ],
    ['a choice that is not offered', { place: 'moon' }, '/place not-an-option'],
    ['too few', { trees: [] }, '/trees too-few'],
    ['too many', { trees: Array(21).fill({ kind: 'a', girth: 1 }) }, '/trees too-many'],
    ['a number that is none', { trees: [{ kind: 'a', girth: 'x' }] }, '/trees/0/girth no-integer'],
    [
      'a number that is too big',
      { trees: [{ kind: 'a', girth: 9_999 }] },
      '/trees/0/girth too-big',
    ],
    ['what another answer makes necessary', { owner: false }, '/ownerEmail missing'],
    ['an address that is none', { owner: false, ownerEmail: 'nobody' }, '/ownerEmail no-email'],
    ['a sign that no page prints', { ownerEmail: 'a\u0000b' }, '/ownerEmail unprintable'],
    ['half a character', { ownerEmail: '\ud800' }, '/ownerEmail unprintable'],
    [
      'a member of all objects',
      JSON.parse('{"__proto__":{"x":1}}') as object,
      '/__proto__ unknown',
    ],
    ['the constructor', { constructor: 1 }, '/constructor unknown'],
  ])('are refused for %s', (_, changed, error) =>
    expect(
      wrongIn(Object.fromEntries([...Object.entries(answers), ...Object.entries(changed)])),
    ).toEqual([error]),
  );

  it('of endless depth or size end early', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`) as object;
    expect(wrongIn(deep)[0]).toMatch(/too-deep$/);
    expect(wrongIn({ place: 'x'.repeat(70_000) })).toEqual([' too-large']);
  });

  it('have words for what is wrong in both languages', () =>
    expect(validate(treeFelling, { ...answers, trees: [] })[0]?.words).toEqual({
      en: 'Give at least 1 entry.',
      uk: 'Додайте щонайменше 1 запис.',
    }));

  it('to one page are judged by themselves', () => {
    const [where, trees] = treeFelling.pages;
    const wrong = { place: 'moon', owner: false };
    expect(where && validatePage(treeFelling, where, wrong).map(({ pointer }) => pointer)).toEqual([
      '/place',
    ]);
    expect(trees && validatePage(treeFelling, trees, wrong).map(({ pointer }) => pointer)).toEqual([
      '/trees',
      '/ownerEmail',
    ]);
  });
});

describe('A page with a condition', () => {
  const when = { properties: { place: { const: 'yard' } }, required: ['place'] };
  const [where, trees] = treeFelling.pages;
  const form: FormDefinition = {
    ...treeFelling,
    schema: { ...treeFelling.schema, required: ['place'] },
    pages: where && trees ? [where, { ...trees, when }] : [],
  };

  it('is shown to those whose answers hold', () => {
    expect(shownPages(form, { place: 'street' }).map(({ id }) => id)).toEqual(['where']);
    expect(shownPages(form, { place: 'yard' }).map(({ id }) => id)).toEqual(['where', 'trees']);
    expect(holds(when, {})).toBe(false);
  });

  it('leaves its answers out where it is not shown', () =>
    expect(asked(form, { ...answers, colour: 'red' })).toEqual({ place: 'street', colour: 'red' }));
});
