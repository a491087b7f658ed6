import type { FormDefinition } from '../definition.js';

/** The form of the design: a permit to fell trees, on two pages. */
export const treeFelling: FormDefinition = {
  schema: {
    ...{ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' },
    ...{ unevaluatedProperties: false, required: ['place', 'trees'] },
    properties: {
      place: { enum: ['street', 'yard', 'outside'] },
      trees: {
        ...{ type: 'array', minItems: 1, maxItems: 20, items: { $ref: '#/$defs/tree' } },
      },
      owner: { type: 'boolean' },
      ownerEmail: { type: 'string', format: 'email', maxLength: 254 },
    },
    if: { properties: { owner: { const: false } }, required: ['owner'] },
    then: { required: ['ownerEmail'] },
    $defs: {
      tree: {
        ...{ type: 'object', unevaluatedProperties: false, required: ['kind', 'girth'] },
        properties: {
          kind: { type: 'string', maxLength: 100 },
          girth: { type: 'integer', minimum: 1, maximum: 1_500 },
        },
      },
    },
  } as FormDefinition['schema'],
  pages: [
    { id: 'where', title: 'w.where', fields: ['/place'] },
    { id: 'trees', title: 'w.trees', fields: ['/trees', '/owner', '/ownerEmail'], help: 'w.girth' },
  ],
  personal: ['/ownerEmail'],
  prefill: { '/ownerEmail': 'party.email' },
  words: {
    en: {
      ...{
        'w.where': 'Where the trees are',
        'w.trees': 'The trees',
        'w.girth': 'Measure at 1.3 m.',
      },
      ...{ '/place': 'Where do they stand?', '/place=street': 'In a street' },
      ...{ '/place=yard': 'In a yard', '/place=outside': 'Outside the town' },
      ...{ '/trees': 'Tree', '/trees/*/kind': 'Kind', '/trees/*/girth': 'Girth in cm' },
      ...{ '/owner': 'Is the land yours?', '/ownerEmail': 'E-mail of the owner' },
    },
    uk: {
      ...{
        'w.where': 'Де ростуть дерева',
        'w.trees': 'Дерева',
        'w.girth': 'Вимірюйте на висоті 1,3 м.',
      },
      ...{ '/place': 'Де вони ростуть?', '/place=street': 'На вулиці' },
      ...{ '/place=yard': 'У дворі', '/place=outside': 'За містом' },
      ...{ '/trees': 'Дерево', '/trees/*/kind': 'Порода', '/trees/*/girth': 'Обхват у см' },
      ...{ '/owner': 'Земля ваша?', '/ownerEmail': 'Пошта власника' },
    },
  },
};
