import { conditionSchema } from './condition-schema.js';
import { formats } from './formats.js';
import { prefillSources } from './definition.js';

const name = { type: 'string', pattern: '^[a-z][A-Za-z0-9]{0,39}$' };
const fieldNames = { ...name, not: { enum: ['constructor', 'toString', 'valueOf'] } };
const wordKey = { type: 'string', minLength: 1, maxLength: 200 };
const count = (maximum: number, minimum = 0): object => ({ type: 'integer', minimum, maximum });
const refTo = (definition: string): object => ({ $ref: `#/$defs/${definition}` });

const closed = (properties: object, required: readonly string[] = []): object => ({
  ...{ type: 'object', properties, required, additionalProperties: false },
});

const when = (condition: object, then: object, otherwise: object | true = true): object => ({
  ...{ if: condition, then, else: otherwise },
});

const fixedLength = ['date', 'iban', 'edrpou', 'postcode-ua'];
const conditional = {
  ...{ if: refTo('condition'), then: refTo('condition'), else: refTo('condition') },
  allOf: { type: 'array', maxItems: 50, items: refTo('condition') },
};
const fields = { type: 'object', propertyNames: fieldNames, additionalProperties: refTo('field') };
const objectKeywords = {
  ...{ type: { const: 'object' }, properties: fields, ...conditional },
  required: { type: 'array', maxItems: 200, uniqueItems: true, items: name },
  ...{ unevaluatedProperties: { const: false }, additionalProperties: { const: false } },
};
/** Answers that nobody asked for are refused everywhere. */
const isClosed = {
  anyOf: [{ required: ['unevaluatedProperties'] }, { required: ['additionalProperties'] }],
};
const numberKeywords = {
  ...{ minimum: { type: 'number' }, maximum: { type: 'number' } },
  multipleOf: { type: 'number', exclusiveMinimum: 0 },
};

const ofType: Readonly<Record<string, object>> = {
  string: {
    ...closed({
      type: { const: 'string' },
      format: { enum: Object.keys(formats) },
      ...{ minLength: count(20_000), maxLength: count(20_000, 1) },
    }),
    ...when(
      { properties: { format: { enum: fixedLength } }, required: ['format'] },
      { maxProperties: 4 },
      { required: ['maxLength'] },
    ),
  },
  number: closed({ type: { const: 'number' }, ...numberKeywords }),
  integer: closed({ type: { const: 'integer' }, ...numberKeywords }),
  boolean: closed({ type: { const: 'boolean' }, const: { type: 'boolean' } }),
  array: closed(
    {
      ...{ type: { const: 'array' }, items: refTo('field'), uniqueItems: { type: 'boolean' } },
      ...{ minItems: count(100), maxItems: count(100, 1) },
    },
    ['maxItems', 'items'],
  ),
  object: { ...closed(objectKeywords, ['properties']), ...isClosed },
};

const field = {
  type: 'object',
  ...when(
    { required: ['$ref'] },
    closed({ $ref: { type: 'string', pattern: '^#/\\$defs/[a-z][A-Za-z0-9]{0,39}$' } }),
    when({ required: ['enum'] }, refTo('choice'), {
      required: ['type'],
      properties: { type: { enum: Object.keys(ofType) } },
      allOf: Object.keys(ofType).map((type) =>
        when({ properties: { type: { const: type } }, required: ['type'] }, refTo(type)),
      ),
    }),
  ),
};

const choice = closed(
  {
    type: { const: 'string' },
    enum: {
      ...{ type: 'array', minItems: 1, maxItems: 250, uniqueItems: true },
      items: { type: 'string', minLength: 1, maxLength: 200 },
    },
  },
  ['enum'],
);

const root = {
  ...closed(
    {
      ...objectKeywords,
      $schema: { const: 'https://json-schema.org/draft/2020-12/schema' },
      $defs: fields,
    },
    ['type', 'properties'],
  ),
  ...isClosed,
};

const page = closed(
  {
    ...{ id: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,39}$' }, title: wordKey, help: wordKey },
    fields: { type: 'array', minItems: 1, maxItems: 200, uniqueItems: true, items: wordKey },
    when: refTo('condition'),
  },
  ['id', 'title', 'fields'],
);

const setting = {
  type: 'object',
  required: ['type'],
  properties: { type: { enum: ['long-text', 'money'] } },
  ...when(
    { properties: { type: { const: 'money' } } },
    closed({ type: true, currency: { type: 'string', pattern: '^[A-Z]{3}$' } }, ['currency']),
    closed({ type: true }),
  ),
};

const pointers = { type: 'array', maxItems: 200, uniqueItems: true, items: wordKey };
const wordsOfLanguage = {
  ...{ type: 'object', maxProperties: 2_000, propertyNames: wordKey },
  additionalProperties: { type: 'string', minLength: 1, maxLength: 2_000 },
};

/** What a definition of a form may say: the subset of JSON Schema, and how it is asked for. */
export const formSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A form of Chancery',
  ...closed(
    {
      ...{ schema: refTo('root'), personal: pointers },
      pages: { type: 'array', minItems: 1, maxItems: 50, items: page },
      prefill: { type: 'object', additionalProperties: { enum: prefillSources } },
      settings: { type: 'object', additionalProperties: setting },
      words: closed({ en: wordsOfLanguage, uk: wordsOfLanguage }, ['en', 'uk']),
    },
    ['schema', 'pages', 'personal', 'words'],
  ),
  $defs: { ...ofType, field, choice, root, condition: conditionSchema },
};
