import { usual, wordsOf, type DemonstrationService } from './shape.js';

const names = { en: 'Complaint or proposal', uk: 'Скарга або пропозиція' };

const words = wordsOf({
  'w.subject': ['{/kind}: {/about}', '{/kind}: {/about}'],
  'w.about': ['What it is about', 'Про що звернення'],
  'w.text': ['Your complaint or proposal', 'Ваше звернення'],
  '/kind': ['What do you send?', 'Що ви надсилаєте?'],
  '/kind=complaint': ['A complaint', 'Скарга'],
  '/kind=proposal': ['A proposal', 'Пропозиція'],
  '/about': ['Which part of the city’s work?', 'Яка ділянка роботи міста?'],
  '/about=roads': ['Roads and pavements', 'Дороги й тротуари'],
  '/about=parks': ['Parks and trees', 'Парки й дерева'],
  '/about=officers': ['How you were treated', 'Як до вас поставилися'],
  '/about=other': ['Something else', 'Інше'],
  '/since': ['Since when?', 'Відколи?'],
  '/text': [
    'Tell us what happened, or what to do better',
    'Розкажіть, що сталося або що поліпшити',
  ],
  '/text.hint': [
    'Say where and when. Leave out what concerns other people.',
    'Зазначте, де і коли. Не пишіть того, що стосується інших людей.',
  ],
});

/** A citizen's appeal by the law on such appeals: the sender has to be known. */
export const complaint: DemonstrationService = {
  code: 'complaint',
  names,
  definition: {
    ...{ ...usual, names },
    summary: {
      en: 'You get an answer that says what we found and what we do.',
      uk: 'Ви отримаєте відповідь: що ми з’ясували і що робимо.',
    },
    theme: { en: 'Your city and its council', uk: 'Ваше місто і рада' },
    ...{ audience: ['person'], identification: 'assured', minAssurance: 'low' },
    form: {
      schema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        ...{ type: 'object', unevaluatedProperties: false, required: ['kind', 'about', 'text'] },
        properties: {
          kind: { enum: ['complaint', 'proposal'] },
          about: { enum: ['roads', 'parks', 'officers', 'other'] },
          since: { type: 'string', format: 'date' },
          text: { type: 'string', minLength: 10, maxLength: 8_000 },
        },
      },
      pages: [
        { id: 'about', title: 'w.about', fields: ['/kind', '/about', '/since'] },
        { id: 'text', title: 'w.text', fields: ['/text'] },
      ],
      ...{ personal: ['/text'], words },
    },
    mapping: {
      ...{ kind: 'appeal', language: 'uk', subjectTemplate: 'w.subject' },
      ...{ registration: 'automatic', route: [{ unitId: 'riverside.office' }] },
    },
    appeal: { days: 30, unitId: 'riverside.office' },
  },
};
