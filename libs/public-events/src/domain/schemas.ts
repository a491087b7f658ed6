import { publicFields, type FieldName } from './fields.js';
import { fieldNames, publicType, type AnyTold } from './translation.js';

/** The data of one public type: its JSON Schema (draft-07) and an example. */
export interface EventType {
  readonly type: string;
  readonly summary: string;
  readonly schema: {
    readonly $schema: string;
    readonly title: string;
    readonly description: string;
    readonly type: 'object';
    readonly properties: Readonly<Record<string, object>>;
    readonly required: readonly string[];
  };
  readonly example: Readonly<Record<string, unknown>>;
}

const pick = (names: readonly FieldName[], part: 'schema' | 'example'): Record<string, never> =>
  Object.fromEntries(names.map((name) => [name, publicFields[name][part]])) as never;

/** Fields that a schema does not name may come later, so more of them are no fault. */
export const eventTypeOf = (told: AnyTold): EventType => {
  const { always, maybe } = fieldNames(told);
  const type = publicType(told);
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...{ title: type, description: told.summary, type: 'object' as const },
    ...{ properties: pick([...always, ...maybe], 'schema'), required: always },
  };
  return { type, summary: told.summary, schema, example: pick(always, 'example') };
};

/** All public types, by name. */
export const eventTypes = (told: readonly AnyTold[]): readonly EventType[] =>
  told.map(eventTypeOf).sort((a, b) => (a.type < b.type ? -1 : 1));
