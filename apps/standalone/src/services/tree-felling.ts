import { usual, wordsOf, type DemonstrationService } from './shape.js';

const names = { en: 'Permit to fell a tree', uk: 'Дозвіл на видалення дерева' };

const words = wordsOf({
  'w.subject': ['Permit to fell trees: {/place}', 'Дозвіл на видалення дерев: {/place}'],
  'w.where': ['Where the trees are', 'Де ростуть дерева'],
  'w.trees': ['The trees', 'Дерева'],
  'w.plan': ['Plan or photo', 'План або фото'],
  'w.girth': [
    'Measure the girth 1.3 m above the ground.',
    'Вимірюйте обхват на висоті 1,3 м від землі.',
  ],
  '/place': ['Where do the trees stand?', 'Де ростуть дерева?'],
  '/place=street': ['In a street', 'На вулиці'],
  '/place=yard': ['In a yard or garden', 'У дворі або саду'],
  '/place=outside': ['Outside the town', 'За межами міста'],
  '/address': ['Address of the place', 'Адреса місця'],
  '/address/street': ['Street and house', 'Вулиця і будинок'],
  '/address/postcode': ['Postcode', 'Поштовий індекс'],
  '/trees': ['Tree', 'Дерево'],
  '/trees/*/kind': ['Kind of tree', 'Порода дерева'],
  '/trees/*/girth': ['Girth in centimetres', 'Обхват у сантиметрах'],
  '/reasons': ['Why are the trees to be felled?', 'Чому дерева треба видалити?'],
  '/reasons=sick': ['They are sick or dead', 'Вони хворі або сухі'],
  '/reasons=danger': ['They are a danger', 'Вони небезпечні'],
  '/reasons=building': ['Something is to be built', 'Тут щось будуватимуть'],
  '/owner': ['Is the land yours?', 'Земля належить вам?'],
  '/ownerEmail': ['E-mail of the owner', 'Електронна пошта власника'],
  '/ownerEmail.hint': [
    'We ask the owner whether they agree.',
    'Ми запитаємо власника, чи він згоден.',
  ],
  'attachment:plan': ['A plan or photo of the place', 'План або фото місця'],
});

const place = { properties: { place: { const: 'street' } }, required: ['place'] };

/** For people of the town with a good login. Street trees go to Environment, all others to Permits. */
export const treeFelling: DemonstrationService = {
  code: 'tree-felling',
  names,
  definition: {
    ...{ ...usual, names },
    summary: {
      en: 'You get a permit to fell trees, or a refusal with the reasons and how to appeal.',
      uk: 'Ви отримаєте дозвіл на видалення дерев або відмову з поясненням і порядком оскарження.',
    },
    theme: { en: 'Home and yard', uk: 'Дім і двір' },
    ...{ identification: 'assured', minAssurance: 'substantial', minAge: 18 },
    eligibility: [
      {
        if: { properties: { place: { const: 'outside' } }, required: ['place'] },
        say: {
          en: 'Trees outside the town belong to the forestry office. Ask it for the permit.',
          uk: 'Дерева за межами міста належать лісництву. Зверніться по дозвіл до нього.',
        },
      },
    ],
    form: {
      schema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        ...{ type: 'object', unevaluatedProperties: false },
        required: ['place', 'address', 'trees', 'reasons', 'owner'],
        properties: {
          place: { enum: ['street', 'yard', 'outside'] },
          address: {
            ...{ type: 'object', unevaluatedProperties: false, required: ['street'] },
            properties: {
              street: { type: 'string', maxLength: 200 },
              postcode: { type: 'string', format: 'postcode-ua' },
            },
          },
          trees: { type: 'array', minItems: 1, maxItems: 20, items: { $ref: '#/$defs/tree' } },
          reasons: {
            ...{ type: 'array', minItems: 1, maxItems: 3, uniqueItems: true },
            items: { enum: ['sick', 'danger', 'building'] },
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
      },
      pages: [
        { id: 'where', title: 'w.where', fields: ['/place', '/address'] },
        {
          ...{ id: 'trees', title: 'w.trees', help: 'w.girth' },
          fields: ['/trees', '/reasons', '/owner', '/ownerEmail'],
        },
        { id: 'plan', title: 'w.plan', fields: ['attachment:plan'] },
      ],
      personal: ['/address', '/ownerEmail'],
      prefill: { '/address': 'last-submission' },
      words,
    },
    attachments: [
      {
        ...{ name: 'plan', required: false, mediaTypes: ['application/pdf', 'image/*'] },
        maxBytes: 10_485_760,
      },
    ],
    mapping: {
      ...{ kind: 'tree permit', language: 'uk', subjectTemplate: 'w.subject' },
      registration: 'automatic',
      route: [{ when: place, unitId: 'riverside.environment' }, { unitId: 'riverside.permits' }],
    },
    appeal: { days: 30, unitId: 'riverside.office' },
  },
};
