import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/**
 * One decorator for each kind of field: what the API description says of it and what is checked at the
 * edge are written once. Optional fields may be left out, not null.
 */
interface Field {
  readonly description: string;
  readonly example: unknown;
  readonly optional?: boolean;
}

interface TextField extends Field {
  readonly max?: number;
}

const field = (
  of: Field,
  schema: ApiPropertyOptions,
  ...checks: PropertyDecorator[]
): PropertyDecorator => {
  const { optional = false, description, example } = of;
  const presence = optional ? [ValidateIf((_, value: unknown) => value !== undefined)] : [];
  const property = { required: !optional, description, example, ...schema } as ApiPropertyOptions;
  return applyDecorators(ApiProperty(property), ...presence, ...checks);
};

/** A text that is not blank. */
export const Text = (of: TextField): PropertyDecorator => {
  const max = of.max ?? 500;
  return field(
    of,
    { type: String, minLength: 1, maxLength: max },
    Length(1, max),
    Matches(/\S/, { message: '$property must not be blank' }),
  );
};

/** A text of not more than so many words. */
export const Words = (of: TextField & { readonly most: number }): PropertyDecorator => {
  const few = new RegExp(
    `^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{N}]+){0,${of.most}}[^\\p{L}\\p{N}]*$`,
    'u',
  );
  const message = `$property must have no more than ${of.most} words`;
  return applyDecorators(Text(of), Matches(few, { message }));
};

/** The id of an authority, unit, officer or register. */
export const Id = (of: Field): PropertyDecorator =>
  field(
    of,
    { type: String, maxLength: 200, pattern: idPattern },
    Length(1, 200),
    Matches(new RegExp(idPattern), { message: '$property must be an id' }),
  );

const idPattern = '^[a-z0-9]+(?:[-.][a-z0-9]+)*$';

/** A short name in lower case, which becomes part of ids. */
export const Slug = (of: Field): PropertyDecorator =>
  field(
    of,
    { type: String, maxLength: 60, pattern: slugPattern },
    Length(1, 60),
    Matches(new RegExp(slugPattern), {
      message: '$property must be lower-case letters, digits and single dashes',
    }),
  );

const slugPattern = '^[a-z0-9]+(?:-[a-z0-9]+)*$';

export const Uuid = (of: Field): PropertyDecorator =>
  field(of, { type: String, format: 'uuid' }, IsUUID());

export const Uuids = (of: Field & { readonly max: number }): PropertyDecorator =>
  field(
    of,
    { type: 'array', items: { type: 'string', format: 'uuid' }, minItems: 1, maxItems: of.max },
    IsArray(),
    ArrayMaxSize(of.max),
    IsUUID(undefined, { each: true }),
  );

/** An instant with its offset, such as `2026-03-02T09:30:00Z`. */
export const Instant = (of: Field): PropertyDecorator =>
  field(
    of,
    { type: String, format: 'date-time' },
    IsISO8601({ strict: true, strictSeparator: true }),
    Matches(/T.*(Z|[+-]\d{2}:?\d{2})$/, { message: '$property must name a time and its offset' }),
    ValidateBy({
      name: 'isInstant',
      validator: {
        validate: (value) => Date.parse(String(value)) >= firstInstant,
        defaultMessage: () => '$property must be a date of the calendar',
      },
    }),
  );

/** Ordinal dates and weeks are ISO 8601 too, but no instants here; and there was no year 0. */
const firstInstant = Date.parse('0001-01-01T00:00:00Z');

export const OneOf = (values: readonly string[], of: Field): PropertyDecorator =>
  field(of, { type: String, enum: [...values] }, IsIn(values));

export const SomeOf = (values: readonly string[], of: Field): PropertyDecorator =>
  field(
    of,
    { type: 'array', items: { type: 'string', enum: [...values] }, uniqueItems: true, minItems: 1 },
    IsArray(),
    ArrayMaxSize(values.length),
    IsIn(values, { each: true }),
  );

export const Whole = (
  of: Field & { readonly min: number; readonly max: number },
): PropertyDecorator =>
  field(
    of,
    { type: 'integer', minimum: of.min, maximum: of.max },
    Type(() => Number),
    IsInt(),
    Min(of.min),
    Max(of.max),
  );

type Class = new () => object;

/** An object of its own shape. */
export const Nested = (shape: () => Class, of: Omit<Field, 'example'>): PropertyDecorator =>
  field({ ...of, example: undefined }, { type: shape }, ValidateNested(), Type(shape));

export const NestedList = (
  shape: () => Class,
  of: Omit<Field, 'example'> & { readonly max: number },
): PropertyDecorator =>
  field(
    { ...of, example: undefined },
    { type: shape, isArray: true, maxItems: of.max },
    IsArray(),
    ArrayMaxSize(of.max),
    ValidateNested({ each: true }),
    Type(shape),
  );
