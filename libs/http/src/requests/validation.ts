import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { objectForm, type Shape } from '../forms/fields.js';
import { within, type Form, type Reading } from '../forms/form.js';
import { textForm } from '../forms/texts.js';
import { InvalidRequest, type FieldError } from '../problems/http.errors.js';

/** The forms of what stands in paths, by the names of the parameters. */
export type PathForms = Readonly<Record<string, Form>>;

const anyPathText = textForm({ max: 200 });
const mostErrors = 20;

/**
 * Reads bodies, queries and path parameters by their forms, and hands on nothing but what was read. A class without
 * fields takes none, and a path parameter without a form of its own takes one line of text. A class may take all
 * parameters of a path at once.
 */
export class FormPipe implements PipeTransform {
  constructor(private readonly paths: PathForms) {}

  transform(given: unknown, { type, metatype, data: name = '' }: ArgumentMetadata): unknown {
    if (type === 'custom') return given;
    if (type === 'param' && name !== '') return readOrRefuse(this.pathForm(name).read(given), name);
    return readOrRefuse(objectForm(() => metatype as Shape).read(given ?? {}), type);
  }

  private pathForm(name: string): Form {
    return Object.hasOwn(this.paths, name) ? (this.paths[name] ?? anyPathText) : anyPathText;
  }
}

/** Throws InvalidRequest, which names the first of the fields that are not of their form. */
const readOrRefuse = <Value>(reading: Reading<Value>, name: string): Value => {
  if ('value' in reading) return reading.value;
  const errors = reading.misfits.map((error) => (error.path === '' ? named(name, error) : error));
  throw new InvalidRequest(wordsOf(errors), errors.slice(0, mostErrors));
};

const named = (name: string, error: FieldError): FieldError => within(name, [error])[0] ?? error;

const wordsOf = ([first, ...others]: readonly FieldError[]): string => {
  const more = others.length === 1 ? '1 more field is' : `${others.length} more fields are`;
  return `${first?.message ?? ''}${others.length > 0 ? ` ${more} not as described.` : ''}`;
};
