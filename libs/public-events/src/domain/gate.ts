import type { EventType } from './schemas.js';

const shapeOf = (field: object | undefined): string => {
  const { type, format, properties, required } = (field ?? {}) as Record<string, unknown>;
  const nested = Object.entries((properties ?? {}) as Record<string, object>);
  return JSON.stringify([type, format, required, nested.map(([name, of]) => [name, shapeOf(of)])]);
};

/** What a consumer relied on and would no longer get. A change that breaks a promise needs a new type, `.v2`. */
export const brokenPromises = (
  { type, schema: before }: EventType,
  { schema: now }: EventType,
): readonly string[] => [
  ...Object.keys(before.properties)
    .filter((name) => !(name in now.properties))
    .map((name) => `${type} loses ${name}`),
  ...Object.entries(before.properties)
    .filter(
      ([name, field]) => name in now.properties && shapeOf(field) !== shapeOf(now.properties[name]),
    )
    .map(([name]) => `${type} changes the type of ${name}`),
  ...before.required
    .filter((name) => !now.required.includes(name) && name in now.properties)
    .map((name) => `${type} lets ${name} be missing`),
];
