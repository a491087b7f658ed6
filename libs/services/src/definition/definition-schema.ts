import { conditionSchema } from '@chancery/forms';

const text = (maxLength: number): object => ({ type: 'string', minLength: 1, maxLength });
const closed = (properties: object, required: readonly string[] = []): object => ({
  ...{ type: 'object', properties, required, additionalProperties: false },
});
const names = (maxLength: number): object =>
  closed({ en: text(maxLength), uk: text(maxLength) }, ['en', 'uk']);
const list = (items: object, maxItems: number, minItems = 0): object => ({
  ...{ type: 'array', items, minItems, maxItems },
});
const rule = { $ref: '#/$defs/condition' };

const askedFile = closed(
  {
    name: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,39}$' },
    required: { type: 'boolean' },
    mediaTypes: list({ type: 'string', pattern: '^[a-z]+/(\\*|[a-z0-9.+-]{1,80})$' }, 20, 1),
    maxBytes: { type: 'integer', minimum: 1, maximum: 104_857_600 },
  },
  ['name', 'required', 'mediaTypes', 'maxBytes'],
);

const mapping = closed(
  {
    ...{ kind: text(60), subjectTemplate: text(200) },
    language: { enum: ['en', 'uk'] },
    registration: { enum: ['automatic', 'by-registrar'] },
    route: list(closed({ when: rule, unitId: text(130) }, ['unitId']), 50, 1),
  },
  ['kind', 'subjectTemplate', 'language', 'registration', 'route'],
);

/** What a definition of a service says beside its form. */
export const definitionSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...closed(
    {
      ...{ names: names(200), summary: names(2_000), theme: names(100), contact: names(500) },
      audience: { ...list({ enum: ['person', 'organisation'] }, 2, 1), uniqueItems: true },
      identification: { enum: ['none', 'email', 'assured'] },
      minAssurance: { enum: ['low', 'substantial', 'high'] },
      minAge: { type: 'integer', minimum: 0, maximum: 120 },
      eligibility: list(closed({ if: rule, say: names(1_000) }, ['if', 'say']), 20),
      fee: closed({ note: names(500) }, ['note']),
      form: { type: 'object' },
      attachments: list(askedFile, 20),
      mapping,
      appeal: closed({ days: { type: 'integer', minimum: 1, maximum: 1_000 }, unitId: text(130) }, [
        'days',
        'unitId',
      ]),
      open311: { type: 'boolean' },
    },
    [
      ...['names', 'summary', 'theme', 'audience', 'identification', 'eligibility', 'fee'],
      ...['form', 'attachments', 'mapping'],
    ],
  ),
  $defs: { condition: conditionSchema },
};
