import type { Locale } from '@chancery/words';

/** The subset of JSON Schema 2020-12 in which fields are described; `form-schema.ts` is its schema. */
export interface FieldSchema {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
}

/** A schema without fields of its own: it holds for some answers and does not for others. */
export type Condition = Readonly<Record<string, unknown>>;

export interface RootSchema extends FieldSchema {
  readonly $defs?: Readonly<Record<string, FieldSchema>>;
}

/**
 * A page asks for `fields`: pointers of the schema (`/place`), `attachment:plan` for a file, or `information:w.girth`
 * for words alone. With `when` it is shown only to those whose answers before it hold. `title` and `help` name words.
 */
export interface PageDefinition {
  readonly id: string;
  readonly title: string;
  readonly help?: string;
  readonly fields: readonly string[];
  readonly when?: Condition;
}

/** What the schema alone does not tell: a text of many lines, or an amount in hundredths of a currency. */
export type FieldSetting =
  { readonly type: 'long-text' } | { readonly type: 'money'; readonly currency: string };

/** Where a first value comes from: a claim of the login, the confirmed contact, or the last submission. */
export const prefillSources = [
  ...['party.name', 'party.email', 'claim.givenName', 'claim.familyName', 'claim.birthDate'],
  'last-submission',
] as const;

/**
 * What is asked of somebody. `words` has the label of each field under its pointer (`/trees/*\/girth`), the hint under
 * `/place.hint`, the words of a choice under `/place=street`, and titles and texts under the names that pages use.
 */
export interface FormDefinition {
  readonly schema: RootSchema;
  readonly pages: readonly PageDefinition[];
  readonly personal: readonly string[];
  readonly prefill?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, FieldSetting>>;
  readonly words: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
}

/** What somebody has answered so far, or in the end, by the names of the fields. */
export type Answers = Readonly<Record<string, unknown>>;

/** A file that a service asks for. `mediaTypes` may end with `/*`. */
export interface AttachmentDefinition {
  readonly name: string;
  readonly required: boolean;
  readonly mediaTypes: readonly string[];
  readonly maxBytes: number;
}

/** What is wrong with a definition, and where: a JSON pointer. */
export interface FormFault {
  readonly path: string;
  readonly message: string;
}
