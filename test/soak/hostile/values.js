/** Values made of what the API description says of a field: odd ones that fit. */
import fc from 'fast-check';
import { oddInstant, oddText } from './texts.js';

const string = (schema) => {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.format === 'uuid')
    return fc.uuid().chain((id) => fc.constantFrom(id, id.toUpperCase()));
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((each) => fitting(each, {})));
  if (schema.format === 'date-time') return oddInstant;
  if (schema.format === 'date') return fc.constantFrom('1900-01-01', '2024-02-29', '2199-12-31');
  if (schema.pattern && !schema.pattern.startsWith('^[^'))
    return fc
      .stringMatching(new RegExp(schema.pattern))
      .map((made) => made.slice(0, schema.maxLength));
  return oddText(schema);
};

/**
 * What fits a schema. Fields named in `known` take one of the values given there, such as ids of what is there;
 * references are looked up in `components`.
 */
export const fitting = (schema, { known = {}, components = {} }) => {
  const within = { known, components };
  const target = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (target) return fitting(components[target.split('/').at(-1)], within);
  switch (schema.type) {
    case 'integer':
      return fc.oneof(
        fc.constantFrom(schema.minimum, schema.maximum),
        fc.integer({ min: schema.minimum, max: schema.maximum }),
      );
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc
        .array(fitting(schema.items, within), {
          minLength: schema.minItems ?? 0,
          maxLength: Math.min(schema.maxItems ?? 5, schema.items.enum?.length ?? 5),
        })
        .map((items) => (schema.uniqueItems ? [...new Set(items)] : items));
    case 'object':
      return object(schema, within);
    default:
      return string(schema);
  }
};

const code = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9})?$/);

const object = ({ properties = {}, required = [], additionalProperties }, within) =>
  additionalProperties
    ? fc.dictionary(code, fitting(additionalProperties, within), { maxKeys: 3 })
    : record({ properties, required }, within);

const record = ({ properties, required }, within) =>
  fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([name, each]) => [
        name,
        within.known[name] ? fc.constantFrom(...within.known[name]) : fitting(each, within),
      ]),
    ),
    { requiredKeys: required },
  );
