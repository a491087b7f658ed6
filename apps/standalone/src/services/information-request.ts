import { usual, wordsOf, type DemonstrationService } from './shape.js';

const names = { en: 'Request for public information', uk: 'Запит на публічну інформацію' };

const words = wordsOf({
  'w.subject': ['Request for public information: {/topic}', 'Запит на інформацію: {/topic}'],
  'w.what': ['What you want to know', 'Що ви хочете дізнатися'],
  'w.advice': ['You need not say why you ask.', 'Ви не мусите пояснювати, навіщо питаєте.'],
  '/topic': ['What is it about?', 'Про що запит?'],
  '/topic=budget': ['Budget and contracts', 'Бюджет і договори'],
  '/topic=land': ['Land and buildings', 'Земля і будівлі'],
  '/topic=decisions': ['Decisions of the council', 'Рішення ради'],
  '/topic=other': ['Something else', 'Інше'],
  '/question': ['Your question', 'Ваш запит'],
  '/question.hint': [
    'Name the document if you know it, and the time that you ask about.',
    'Назвіть документ, якщо знаєте його, і час, про який питаєте.',
  ],
  '/form': ['How do you want the answer?', 'Як ви хочете отримати відповідь?'],
  '/form=portal': ['Here in the portal', 'Тут, на порталі'],
  '/form=post': ['By post', 'Поштою'],
  '/postalAddress': ['Postal address', 'Поштова адреса'],
});

/** For everybody, without a login. The receipt has a code by which they follow it. */
export const informationRequest: DemonstrationService = {
  code: 'information-request',
  names,
  definition: {
    ...{ ...usual, names },
    summary: {
      en: 'You get the information that the city holds, or learn who holds it.',
      uk: 'Ви отримаєте інформацію, яку має місто, або дізнаєтеся, хто її має.',
    },
    theme: { en: 'Your city and its council', uk: 'Ваше місто і рада' },
    identification: 'none',
    form: {
      schema: {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        ...{ type: 'object', unevaluatedProperties: false },
        required: ['topic', 'question', 'form'],
        properties: {
          topic: { enum: ['budget', 'land', 'decisions', 'other'] },
          question: { type: 'string', minLength: 10, maxLength: 4_000 },
          form: { enum: ['portal', 'post'] },
          postalAddress: { type: 'string', maxLength: 300 },
        },
        if: { properties: { form: { const: 'post' } }, required: ['form'] },
        then: { required: ['postalAddress'] },
      },
      pages: [
        {
          ...{ id: 'what', title: 'w.what' },
          fields: ['information:w.advice', '/topic', '/question', '/form', '/postalAddress'],
        },
      ],
      ...{ personal: ['/question', '/postalAddress'], words },
    },
    mapping: {
      ...{ kind: 'information request', language: 'uk', subjectTemplate: 'w.subject' },
      ...{ registration: 'automatic', route: [{ unitId: 'riverside.office' }] },
    },
  },
};
