import fc from 'fast-check';
import type { Answers, FieldSchema, FormDefinition } from '../definition.js';

/** A text as a browser posts it: trimmed, and with line breaks only where there may be lines. */
const text = (maxLength: number, hasLines = false): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'binary', maxLength: Math.min(maxLength, 40) })
    .map((one) =>
      one.replaceAll(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu, hasLines ? '\n' : '').trim(),
    )
    .filter((one) => one.length > 0 && one.length <= maxLength);

interface AnyField {
  readonly schema: FieldSchema;
  readonly setting?: NonNullable<FormDefinition['settings']>[string];
  readonly value: unknown;
}

const options = fc.uniqueArray(
  fc.string({ minLength: 1, maxLength: 8 }).map((one) => `o${one.trim()}`),
  {
    ...{ minLength: 1, maxLength: 12 },
  },
);

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const leaf: fc.Arbitrary<AnyField> = fc.oneof(
  text(60).map((value) => ({ schema: { type: 'string' as const, maxLength: 60 }, value })),
  text(900, true).map((value) => ({ schema: { type: 'string' as const, maxLength: 900 }, value })),
  fc.integer().map((value) => ({ schema: { type: 'integer' as const }, value })),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((value) => Math.abs(value) < 1e21 && (Math.abs(value) >= 1e-20 || Object.is(value, 0)))
    .map((value) => ({ schema: { type: 'number' as const }, value })),
  fc.integer({ min: -1e11, max: 1e11 }).map((value) => ({
    ...{ schema: { type: 'integer' as const }, value },
    setting: { type: 'money' as const, currency: 'UAH' },
  })),
  fc.boolean().map((value) => ({ schema: { type: 'boolean' as const }, value })),
  day.map((value) => ({ schema: { type: 'string' as const, format: 'date' }, value })),
  options.chain((all) =>
    fc.constantFrom(...all).map((value) => ({ schema: { enum: all }, value })),
  ),
  options.chain((all) =>
    fc.subarray(all, { minLength: 1 }).map((value) => ({
      ...{ schema: { type: 'array' as const, maxItems: 20, items: { enum: all } }, value },
    })),
  ),
);

const named = (fields: readonly AnyField[]): readonly (readonly [string, AnyField])[] =>
  fields.map((field, index) => [`f${index}`, field] as const);

const objectOf = (fields: readonly AnyField[]): AnyField => ({
  schema: {
    ...({ type: 'object', unevaluatedProperties: false } as FieldSchema),
    properties: Object.fromEntries(named(fields).map(([name, { schema }]) => [name, schema])),
  },
  value: Object.fromEntries(named(fields).map(([name, { value }]) => [name, value])),
});

const leaves = fc.array(leaf, { minLength: 1, maxLength: 4 });
const address = leaves.map(objectOf);
const group = fc.tuple(leaves, fc.integer({ min: 1, max: 3 })).map(([fields, count]): AnyField => {
  const item = objectOf(fields);
  return {
    schema: { type: 'array', maxItems: 5, items: item.schema },
    value: Array.from({ length: count }, () => item.value),
  };
});

/** Any form of one page, and answers to it, some of them left out. */
export const anyForm: fc.Arbitrary<{ readonly form: FormDefinition; readonly answers: Answers }> =
  fc
    .array(fc.tuple(fc.oneof(leaf, address, group), fc.boolean()), { minLength: 1, maxLength: 6 })
    .map((all) => {
      const fields = named(all.map(([field]) => field));
      const { schema } = objectOf(fields.map(([, field]) => field));
      const settings = fields.flatMap(([name, { setting }]) =>
        setting ? [[`/${name}`, setting] as const] : [],
      );
      return {
        form: {
          schema,
          pages: [{ id: 'only', title: 'w.title', fields: fields.map(([name]) => `/${name}`) }],
          ...{ personal: [], settings: Object.fromEntries(settings), words: { en: {}, uk: {} } },
        },
        answers: Object.fromEntries(
          fields.filter((_, index) => all[index]?.[1]).map(([name, { value }]) => [name, value]),
        ),
      };
    });
