import { getMetadataStorage, registerDecorator } from 'class-validator';
import { fits, misfit, within, type Form, type Reading } from './form.js';
import type { FieldError } from '../problems/http.errors.js';

/** A field of a body or query: its form, and what the API description says beside it. */
export interface Field {
  readonly form: Form;
  readonly isOptional: boolean;
  readonly description: string;
  readonly example?: unknown;
}

export type Fields = ReadonlyMap<string, Field>;
export type Shape = abstract new (...given: never[]) => object;

const ruleName = 'form';

/** Notes a field of the class that a decorator stands in, as a rule of class-validator. */
export const noteField = (prototype: object, propertyName: string, field: Field): void =>
  registerDecorator({
    name: ruleName,
    target: prototype.constructor,
    propertyName,
    constraints: [field],
    validator: {
      validate: (given) => 'value' in readField(field, given),
      defaultMessage: (asked) => {
        const reading = readField(field, asked?.value);
        return 'misfits' in reading
          ? within(propertyName, reading.misfits)
              .map(({ message }) => message)
              .join(' ')
          : '';
      },
    },
  });

const fieldsByShape = new WeakMap<Shape, Fields>();

/** The fields of a class and of those that it extends, as class-validator has noted them. */
export const fieldsOf = (shape: Shape): Fields => {
  const fields = fieldsByShape.get(shape) ?? gathered(shape);
  fieldsByShape.set(shape, fields);
  return fields;
};

const gathered = (shape: Shape): Fields =>
  new Map(
    getMetadataStorage()
      .getTargetValidationMetadatas(shape, '', false, false)
      .filter(({ name }) => name === ruleName)
      .map(({ propertyName, constraints }) => [propertyName, constraints?.[0] as Field]),
  );

/**
 * An object with the fields of a class, and no other. Only plain objects are looked into. What is left out stays
 * out of what is read.
 */
export const objectForm = (shape: () => Shape): Form<object> => ({
  schema: { type: 'object' },
  read: (given) => {
    if (!isPlain(given)) return misfit('is not an object. Give { … } with its fields.');
    const fields = fieldsOf(shape());
    const read: Record<string, unknown> = {};
    const misfits: FieldError[] = [];
    for (const name of Object.keys(given))
      if (!fields.has(name)) misfits.push(...within(name, unknownField));
    for (const [name, field] of fields) {
      const reading = readField(field, Object.hasOwn(given, name) ? given[name] : undefined);
      if ('misfits' in reading) misfits.push(...within(name, reading.misfits));
      else if (reading.value !== undefined) read[name] = reading.value;
    }
    return misfits.length > 0 ? { misfits } : fits(read);
  },
});

const unknownField = [{ path: '', message: 'is no field here. Leave it out.' }];

const readField = ({ form, isOptional }: Field, given: unknown): Reading<unknown> => {
  if (given !== undefined) return form.read(given);
  return isOptional ? fits(undefined) : misfit('is missing. Give it.');
};

/** An object as JSON or a query makes it: of no class of its own. */
export const isPlain = (given: unknown): given is Record<string, unknown> => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false;
  const prototype: unknown = Object.getPrototypeOf(given);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};
