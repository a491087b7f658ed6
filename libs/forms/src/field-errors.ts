import { locales, say, type Key, type Locale } from '@chancery/words';
import { placeOf, type ErrorObject } from './ajv.js';

/** What is wrong with an answer: where, by a code, and in the words of each language. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly words: Readonly<Record<Locale, string>>;
}

/** How a keyword of the schema is told, and which of its values the words show. */
const faultCodes: Readonly<Record<string, readonly [code: string, value?: string]>> = {
  required: ['missing'],
  ...{ unevaluatedProperties: ['unknown'], additionalProperties: ['unknown'] },
  ...{ minLength: ['too-short', 'limit'], maxLength: ['too-long', 'limit'] },
  ...{ minimum: ['too-small', 'limit'], maximum: ['too-big', 'limit'] },
  ...{ minItems: ['too-few', 'limit'], maxItems: ['too-many', 'limit'] },
  ...{ multipleOf: ['not-multiple', 'multipleOf'], uniqueItems: ['twice'] },
  ...{ enum: ['not-an-option'], const: ['not-allowed'] },
};

/** Branches that were not taken; what they ask for is told by itself. */
const silent = ['if', 'allOf', 'anyOf'];

const codeOf = ({ keyword, params }: ErrorObject): readonly [code: string, value?: string] => {
  const { type, format } = params as { readonly type?: string; readonly format?: string };
  if (keyword === 'format') return [`no-${format}`];
  if (keyword !== 'type') return faultCodes[keyword] ?? ['not-allowed'];
  return type === 'number' || type === 'integer' ? [`no-${type}`] : ['wrong-type'];
};

export const fieldError = (pointer: string, code: string, limit = 0): FieldError => ({
  ...{ pointer, code },
  words: Object.fromEntries(
    locales.map((locale) => [locale, say(locale, `form.error.${code}` as Key, { limit })]),
  ) as FieldError['words'],
});

/** One error for each place, the first that was found. */
export const fieldErrors = (errors: readonly ErrorObject[]): readonly FieldError[] => {
  const byPlace = new Map<string, FieldError>();
  for (const error of errors) {
    if (silent.includes(error.keyword)) continue;
    const pointer = placeOf(error);
    if (byPlace.has(pointer)) continue;
    const [code, value] = codeOf(error);
    const limit =
      value === undefined ? 0 : Number((error.params as Record<string, unknown>)[value]);
    byPlace.set(pointer, fieldError(pointer, code, limit));
  }
  return [...byPlace.values()];
};
