import { formFaults, missingWords } from './check-form.js';
import type { FormDefinition } from './definition.js';
import { treeFelling } from './spec/tree-felling.js';

const pathsOf = (form: unknown, files: readonly string[] = []): readonly string[] =>
  formFaults(form, files).map(({ path }) => path);

const withField = (name: string, field: object): unknown => ({
  ...treeFelling,
  schema: {
    ...treeFelling.schema,
    properties: { ...treeFelling.schema.properties, [name]: field },
  },
  pages: [...treeFelling.pages, { id: 'more', title: 'w.where', fields: [`/${name}`] }],
});

describe('A form', () => {
  it('is taken when it keeps to the subset', () => expect(formFaults(treeFelling)).toEqual([]));

  it.each<[string, string, object]>([
    [
      'a pattern',
      '/schema/properties/more/pattern',
      { type: 'string', maxLength: 9, pattern: 'a' },
    ],
    ['a text without an end', '/schema/properties/more/maxLength', { type: 'string' }],
    [
      'a list without an end',
      '/schema/properties/more/maxItems',
      { type: 'array', items: { enum: ['a'] } },
    ],
    ['a remote reference', '/schema/properties/more/$ref', { $ref: 'https://example.com/x' }],
    [
      'a format of its own',
      '/schema/properties/more/format',
      { type: 'string', maxLength: 9, format: 'regex' },
    ],
    ['a type of its own', '/schema/properties/more/type', { type: 'null' }],
    ['a dangling reference', '/schema/properties/more/$ref', { $ref: '#/$defs/missing' }],
    [
      'answers that nobody asks for',
      '/schema/properties/more/unevaluatedProperties',
      { type: 'object', properties: {} },
    ],
  ])('is refused for %s, with its pointer', (_, path, field) =>
    expect(pathsOf(withField('more', field))).toContain(path),
  );

  it.each(['constructor', '__proto__', 'two words', 'Upper'])('has no field %s', (name) =>
    expect(
      formFaults(JSON.parse(JSON.stringify(treeFelling).replace('"owner":', `"${name}":`))).length,
    ).toBeGreaterThan(0),
  );

  it('has no reference that leads round', () => {
    const $defs = { one: { $ref: '#/$defs/two' }, two: { $ref: '#/$defs/one' } };
    const form = {
      ...treeFelling,
      schema: { ...treeFelling.schema, $defs: { ...treeFelling.schema.$defs, ...$defs } },
    };
    expect(pathsOf(form)).toEqual(['/schema/$defs/one/$ref', '/schema/$defs/two/$ref']);
  });

  it('is no deeper than six levels, also by references', () => {
    const $defs = {
      tree: {
        type: 'object',
        unevaluatedProperties: false,
        properties: { inner: { $ref: '#/$defs/tree' } },
      },
    };
    expect(pathsOf({ ...treeFelling, schema: { ...treeFelling.schema, $defs } })).toEqual([
      '/schema',
    ]);
  });

  it('asks for each field on one page, and for nothing else', () => {
    const more = { id: 'where', title: 'w.where', fields: ['/place', '/what', 'attachment:plan'] };
    expect(pathsOf({ ...treeFelling, pages: [...treeFelling.pages, more] })).toEqual([
      ...['/pages/2/fields/1', '/pages/2/fields/2', '/pages/2/fields/0', '/pages/2/fields'],
      '/pages/2/id',
    ]);
    expect(pathsOf({ ...treeFelling, pages: treeFelling.pages.slice(0, 1) })).toEqual([
      ...['/schema/properties/trees', '/schema/properties/owner', '/schema/properties/ownerEmail'],
    ]);
  });

  it('asks only for files that the service wants', () => {
    const pages = [
      ...treeFelling.pages,
      { id: 'c', title: 'w.where', fields: ['attachment:plan'] },
    ];
    expect(pathsOf({ ...treeFelling, pages })).toEqual(['/pages/2/fields/0']);
    expect(pathsOf({ ...treeFelling, pages }, ['plan'])).toEqual([]);
  });

  it('names only fields that are there', () => {
    const form = {
      ...treeFelling,
      personal: ['/name'],
      prefill: { '/other': 'party.email' },
      settings: { '/place': { type: 'money', currency: 'UAH' } },
    };
    expect(pathsOf(form)).toEqual(['/personal/0', '/prefill/~1other', '/settings/~1place']);
  });

  it('is not larger than 64 KiB', () => {
    const long = Object.fromEntries(
      Array.from({ length: 40 }, (_, n) => [`k${n}`, 'x'.repeat(2_000)]),
    );
    expect(pathsOf({ ...treeFelling, words: { en: long, uk: {} } })).toEqual(['']);
  });

  it.each([null, 7, 'text', [], {}, { schema: {} }])('is refused if it is %j', (form) =>
    expect(formFaults(form)).not.toEqual([]),
  );

  it('says which words are missing in which language', () => {
    const { '/place': _, ...en } = treeFelling.words.en;
    const form: FormDefinition = { ...treeFelling, words: { ...treeFelling.words, en } };
    expect(missingWords(form)).toEqual([{ locale: 'en', key: '/place' }]);
    expect(missingWords(treeFelling)).toEqual([]);
  });
});
