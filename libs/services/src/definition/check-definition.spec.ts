import type { FormDefinition } from '@chancery/forms';
import { treeFelling } from '../examples.js';
import { formOf, shapeFaults } from './check-definition.js';
import { personalPlaces, subjectOf } from './subject.js';

const pathsOf = (definition: unknown): readonly string[] =>
  shapeFaults(definition).map(({ path }) => path);

const withForm = (changed: object): object => ({
  ...treeFelling,
  form: { ...treeFelling.form, ...changed },
});

describe('A definition', () => {
  it('is sound', () => expect(shapeFaults(treeFelling)).toEqual([]));

  it('with a pattern is refused at its pointer', () => {
    const { schema } = formOf(treeFelling);
    const why = { type: 'string', maxLength: 9, pattern: '(a+)+$' };
    const properties = { ...schema.properties, why };
    expect(pathsOf(withForm({ schema: { ...schema, properties } }))).toEqual([
      '/form/schema/properties/why/pattern',
    ]);
  });

  it.each<[string, object, string]>([
    ['a field of its own', { colour: 'red' }, '/colour'],
    ['no name in Ukrainian', { names: { en: 'a' } }, '/names/uk'],
    [
      'a rule with a pattern',
      { eligibility: [{ if: { pattern: 'a' }, say: { en: 'a', uk: 'b' } }] },
      '/eligibility/0/if/pattern',
    ],
    ['no route', { mapping: { ...treeFelling.mapping, route: [] } }, '/mapping/route'],
    ['a control character', { contact: { en: 'a\u0000b', uk: 'b' } }, '/contact/en'],
  ])('with %s is refused at its pointer', (_, changed, path) =>
    expect(pathsOf({ ...treeFelling, ...changed })).toContain(path),
  );

  it('built without end is refused, and ends nobody', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`) as object;
    expect(shapeFaults({ ...treeFelling, form: deep })[0]?.message).toBe('is built too deep.');
  });

  it.each([null, 1, 'text', [], {}])('is not %j', (value) =>
    expect(pathsOf(value)).not.toEqual([]),
  );
});

describe('The subject of a service', () => {
  const form = (words: string): FormDefinition => {
    const { words: both, ...rest } = formOf(treeFelling);
    return { ...rest, words: { ...both, en: { ...both.en, 'w.subject': words } } };
  };

  it.each([
    ['{/why}', ['/why']],
    ['{/trees/*/kind} {/place}', []],
    ['{/trees}', ['/trees']],
    ['{/nothing}', ['/nothing']],
    ['{/place}', []],
  ])('%s shows what may be personal: %j', (words, pointers) =>
    expect(personalPlaces(form(words), 'w.subject')).toEqual(pointers),
  );

  it('has the words of the answers in its places', () =>
    expect(
      subjectOf(form('Trees: {/place}, {/none}.'), {
        ...{ template: 'w.subject', language: 'en', answers: { place: 'yard' } },
      }),
    ).toBe('Trees: In a yard, .'));
});
