import type { ServiceDefinition } from './service.terms.js';

/** A small definition that is sound: a permit to fell trees, on two pages. */
export const treeFelling: ServiceDefinition = {
  names: { en: 'Permit to fell a tree', uk: 'Дозвіл на видалення дерева' },
  summary: {
    en: 'You get a permit, or a refusal with reasons.',
    uk: 'Ви отримаєте дозвіл або відмову з поясненням.',
  },
  theme: { en: 'Home and yard', uk: 'Дім і двір' },
  audience: ['person', 'organisation'],
  identification: 'assured',
  minAssurance: 'substantial',
  minAge: 18,
  eligibility: [
    {
      if: { properties: { place: { const: 'outside' } }, required: ['place'] },
      say: {
        en: 'Trees outside the town belong to the forestry office. Ask it for the permit.',
        uk: 'Дерева за містом належать лісництву. Зверніться по дозвіл туди.',
      },
    },
  ],
  fee: { note: { en: 'Free of charge', uk: 'Безоплатно' } },
  form: {
    schema: {
      ...{ type: 'object', unevaluatedProperties: false, required: ['place', 'trees'] },
      properties: {
        place: { enum: ['street', 'yard', 'outside'] },
        trees: { type: 'array', minItems: 1, maxItems: 20, items: { $ref: '#/$defs/tree' } },
        why: { type: 'string', maxLength: 2_000 },
      },
      $defs: {
        tree: {
          ...{ type: 'object', unevaluatedProperties: false, required: ['kind', 'girth'] },
          properties: {
            kind: { type: 'string', maxLength: 100 },
            girth: { type: 'integer', minimum: 1, maximum: 1_500 },
          },
        },
      },
    },
    pages: [
      { id: 'where', title: 'w.where', fields: ['/place'] },
      { id: 'trees', title: 'w.trees', help: 'w.girth', fields: ['/trees', '/why'] },
      { id: 'plan', title: 'w.plan', fields: ['attachment:plan'] },
    ],
    personal: ['/why'],
    words: {
      en: {
        ...{ 'w.subject': 'Permit to fell trees: {/place}', 'w.where': 'Where the trees are' },
        ...{ 'w.trees': 'The trees', 'w.girth': 'Measure the girth 1.3 m above the ground.' },
        ...{ '/place': 'Where do they stand?', '/place=street': 'In a street' },
        ...{ '/place=yard': 'In a yard', '/place=outside': 'Outside the town' },
        ...{ '/trees': 'Tree', '/trees/*/kind': 'Kind', '/trees/*/girth': 'Girth in cm' },
        ...{ '/why': 'Why is it to be felled?', 'attachment:plan': 'A plan of the place' },
        'w.plan': 'Plan',
      },
      uk: {
        ...{ 'w.subject': 'Дозвіл на видалення дерев: {/place}', 'w.where': 'Де ростуть дерева' },
        ...{ 'w.trees': 'Дерева', 'w.girth': 'Вимірюйте обхват на висоті 1,3 м.' },
        ...{ '/place': 'Де вони ростуть?', '/place=street': 'На вулиці' },
        ...{ '/place=yard': 'У дворі', '/place=outside': 'За містом' },
        ...{ '/trees': 'Дерево', '/trees/*/kind': 'Порода', '/trees/*/girth': 'Обхват у см' },
        ...{ '/why': 'Чому його треба видалити?', 'attachment:plan': 'План місця' },
        'w.plan': 'План',
      },
    },
  },
  attachments: [
    {
      ...{ name: 'plan', required: false, mediaTypes: ['application/pdf', 'image/*'] },
      maxBytes: 10_485_760,
    },
  ],
  mapping: {
    ...{ kind: 'application', language: 'uk', subjectTemplate: 'w.subject' },
    registration: 'automatic',
    route: [
      {
        when: { properties: { place: { const: 'street' } }, required: ['place'] },
        unitId: 'riverside.environment',
      },
      { unitId: 'riverside.permits' },
    ],
  },
  appeal: { days: 30, unitId: 'riverside.office' },
};
