import type { FieldError } from '../problems/http.errors.js';

/** What the API description says of a value: a part of JSON Schema. */
export interface Schema {
  readonly type?: 'string' | 'integer' | 'boolean' | 'array' | 'object';
  readonly format?: 'uuid' | 'date' | 'date-time';
  readonly anyOf?: readonly Schema[];
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly additionalProperties?: Schema;
  readonly maxProperties?: number;
}

/** The value in its normal form, or what is wrong with it. */
export type Reading<Value> =
  { readonly value: Value } | { readonly misfits: readonly FieldError[] };

/**
 * The form of a value that comes in at the door, written once: what the description says of it, and how it is
 * read. `read` bounds the size before it looks at anything else, and tells only the first thing that is wrong.
 */
export interface Form<Value = unknown> {
  readonly schema: Schema;
  readonly read: (given: unknown) => Reading<Value>;
}

export const fits = <Value>(value: Value): Reading<Value> => ({ value });

/** `words` go on from the name of the field: "is not a text." */
export const misfit = (words: string): Reading<never> => ({
  misfits: [{ path: '', message: words }],
});

/** Puts the name of a field, or the number of an item, before the path of what was found in it. */
export const within = (
  name: string | number,
  misfits: readonly FieldError[],
): readonly FieldError[] =>
  misfits.map(({ path, message }) => ({
    path: `/${pointer(name)}${path}`,
    message: path === '' ? `${name} ${message}` : message,
  }));

/** One step of a JSON pointer (RFC 6901). */
const pointer = (name: string | number): string =>
  String(name).replaceAll('~', '~0').replaceAll('/', '~1');

const shown = 40;

/** A value as an error quotes it: its beginning, with control characters escaped. */
export const quoted = (given: string): string =>
  JSON.stringify(given.length > shown ? `${given.slice(0, shown).toWellFormed()}…` : given);
