import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { LRUCache } from 'lru-cache';
import { formats } from './formats.js';

export type { ErrorObject };

/** The errors of a value; empty if there are none. */
export type Check = (value: unknown) => readonly ErrorObject[];

const compiled = new LRUCache<string, Check>({ max: 200 });

/** Compiles a schema of JSON Schema 2020-12, once for each text of it. Throws if ajv does not take it. */
export const checkBy = (schema: object): Check => {
  const text = JSON.stringify(schema);
  const known = compiled.get(text);
  if (known) return known;
  const ajv = new Ajv2020({
    ...{ strict: true, strictRequired: false, strictTypes: false, strictTuple: false },
    ...{ allErrors: true, ownProperties: true, formats: { ...formats } },
  });
  const validate = ajv.compile(schema);
  const check: Check = (value) => (validate(value) ? [] : [...(validate.errors ?? [])]);
  compiled.set(text, check);
  return check;
};

/** The JSON pointer of a member below another. */
export const below = (pointer: string, name: string | number): string =>
  `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Where an error is: at a member that is missing or too much, or at the value itself. */
export const placeOf = ({ instancePath, params }: ErrorObject): string => {
  const { missingProperty, additionalProperty, unevaluatedProperty } = params as Readonly<
    Record<string, string | undefined>
  >;
  const member = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  return member === undefined ? instancePath : below(instancePath, member);
};
