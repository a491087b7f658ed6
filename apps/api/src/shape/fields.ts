import { applyDecorators } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiProperty,
  getSchemaPath,
  type ApiPropertyOptions,
} from '@nestjs/swagger';
import {
  dateForm,
  fieldsOf,
  flagForm,
  hashForm,
  idForm,
  instantForm,
  languageForm,
  listForm,
  momentForm,
  namedForm,
  noteField,
  objectForm,
  oneOfForm,
  slugForm,
  textForm,
  uuidForm,
  wholeForm,
  wordsForm,
  type EdgeOfDay,
  type Field,
  type Form,
  type Shape,
} from '@chancery/http';

/**
 * One decorator for each kind of field. Its form says what the API description tells of it and how it is read.
 * Optional fields may be left out, not null.
 */
export interface Described {
  readonly description: string;
  readonly example: unknown;
  readonly optional?: boolean;
}

interface TextField extends Described {
  readonly max?: number;
}

/** A field of a form. `schema` describes it where the form's own schema does not. */
export const field = (
  { description, example, optional = false }: Described,
  form: Form,
  schema: object = form.schema,
): PropertyDecorator => noted({ form, isOptional: optional, description, example }, schema);

const noted = (of: Field, schema: object): PropertyDecorator => {
  const { isOptional, description, example } = of;
  const property = { required: !isOptional, description, example, ...schema } as ApiPropertyOptions;
  return applyDecorators(ApiProperty(property), (prototype: object, name: string | symbol) =>
    noteField(prototype, String(name), of),
  );
};

/** A text of one line that is not blank. */
export const Text = (of: TextField): PropertyDecorator =>
  field(of, textForm({ max: of.max ?? 500 }));

/** A text that may have several lines. */
export const Lines = (of: TextField): PropertyDecorator =>
  field(of, textForm({ max: of.max ?? 1_000, hasLines: true }));

/** A text of not more than so many words. */
export const Words = (of: TextField & { readonly most: number }): PropertyDecorator =>
  field(of, wordsForm({ max: of.max ?? 500, most: of.most }));

/** The id of an authority, unit, officer or register. */
export const Id = (of: Described): PropertyDecorator => field(of, idForm);

/** A short name in lower case, which becomes part of ids. */
export const Slug = (of: Described): PropertyDecorator => field(of, slugForm);

/** A list of short texts, each once. */
export const Texts = (of: Described & { readonly max: number }): PropertyDecorator =>
  field(of, listForm({ of: textForm({ max: 60 }), max: of.max, isUnique: true }));

/** A list of ids of units or officers, each once. */
export const Ids = (of: Described & { readonly max: number }): PropertyDecorator =>
  field(of, listForm({ of: idForm, min: 1, max: of.max, isUnique: true }));

export const Uuid = (of: Described): PropertyDecorator => field(of, uuidForm);

export const Uuids = (of: Described & { readonly max: number }): PropertyDecorator =>
  field(of, listForm({ of: uuidForm, min: 1, max: of.max }));

export const ListOf = (
  form: Form<string>,
  { max, ...of }: Described & { readonly max: number },
): PropertyDecorator => field(of, listForm({ of: form, min: 1, max }));

export const Sha256 = (of: Described): PropertyDecorator => field(of, hashForm);

export const Language = (of: Described): PropertyDecorator => field(of, languageForm);

/** An instant with its offset, such as `2026-03-02T09:30:00Z`. Commands and queries get it in UTC. */
export const Instant = (of: Described): PropertyDecorator => field(of, instantForm);

/**
 * An instant, or a day of the authority's calendar that stands for its first or last instant. What is read is turned into
 * instants by `OfficeDays`.
 */
export const DayOrInstant = (edge: EdgeOfDay['edge'], of: Described): PropertyDecorator =>
  field(of, momentForm(edge));

/** A day without a time, such as `2026-03-20`. */
export const Day = (of: Described): PropertyDecorator => field(of, dateForm);

const anyObjectForm: Form<object> = {
  schema: { type: 'object' },
  read: (given) =>
    typeof given === 'object' && given !== null && !Array.isArray(given)
      ? { value: given }
      : { misfits: [{ path: '', message: 'is not an object.' }] },
};

/** An object whose shape another field decides; who asks for it reads it. */
export const JsonObject = (of: Described): PropertyDecorator => field(of, anyObjectForm);

export const Flag = (of: Described): PropertyDecorator => field(of, flagForm);

export const OneOf = (values: readonly string[], of: Described): PropertyDecorator =>
  field(of, oneOfForm(values));

export const SomeOf = (values: readonly string[], of: Described): PropertyDecorator =>
  field(of, listForm({ of: oneOfForm(values), min: 1, max: values.length, isUnique: true }));

export const Whole = (
  of: Described & { readonly min: number; readonly max: number },
): PropertyDecorator => field(of, wholeForm(of));

/** An object of its own shape. Swagger waits for a class only where the function has the name `type`. */
export const Nested = (shape: () => Shape, of: Omit<Described, 'example'>): PropertyDecorator =>
  field({ ...of, example: undefined }, objectForm(shape), { type: () => shape() });

export const NestedList = (
  shape: () => Shape,
  of: Omit<Described, 'example'> & { readonly max: number },
): PropertyDecorator =>
  field({ ...of, example: undefined }, listForm({ of: objectForm(shape), max: of.max }), {
    type: () => shape(),
    isArray: true,
    maxItems: of.max,
  });

/** Objects of one shape, each under a code that the caller chooses. */
export const NestedByCode =
  (
    shape: Shape,
    { max, ...of }: Omit<Described, 'example'> & { readonly max: number },
  ): PropertyDecorator =>
  (prototype, name) => {
    const form = namedForm({ of: objectForm(() => shape), max });
    const { type, maxProperties } = form.schema;
    const schema = { type, maxProperties, additionalProperties: { $ref: getSchemaPath(shape) } };
    ApiExtraModels(shape)(prototype.constructor);
    field({ ...of, example: undefined }, form, schema)(prototype, name);
  };

/** The fields of a class without some, as a class to extend. */
export const without = <Whole extends object, Name extends keyof Whole & string>(
  shape: new () => Whole,
  names: readonly Name[],
): new () => Omit<Whole, Name> => {
  class Rest {}
  for (const [name, of] of fieldsOf(shape))
    if (!names.some((left) => left === name)) noted(of, of.form.schema)(Rest.prototype, name);
  return Rest as new () => Omit<Whole, Name>;
};
