import type { FieldSchema, FormDefinition, RootSchema } from './definition.js';

export type FieldType =
  | 'text'
  | 'long-text'
  | 'number'
  | 'money'
  | 'date'
  | 'yes-no'
  | 'choice'
  | 'several'
  | 'address'
  | 'group';

/**
 * One field of a form. `path` is its place in the definition, with `*` for an item of a list: `/trees/*\/girth`.
 * `fields` are those inside it, of an address or of one item of a group.
 */
export interface Field {
  readonly name: string;
  readonly path: string;
  readonly type: FieldType;
  readonly schema: FieldSchema;
  readonly isRequired: boolean;
  readonly options: readonly string[];
  readonly fields: readonly Field[];
  readonly currency?: string;
}

/** A member of an object that is its own, by a name that may come from outside. */
export const member = <T>(
  of: Readonly<Record<string, T>> | undefined,
  name: string,
): T | undefined => (of && Object.hasOwn(of, name) ? of[name] : undefined);

/** What a reference stands for. A chain of references that leads nowhere, or round, ends as undefined. */
export const resolved = (root: RootSchema, schema: FieldSchema): FieldSchema | undefined => {
  const seen = new Set<string>();
  let at: FieldSchema | undefined = schema;
  while (at?.$ref !== undefined) {
    if (seen.has(at.$ref)) return undefined;
    seen.add(at.$ref);
    at = member(root.$defs, at.$ref.slice('#/$defs/'.length));
  }
  return at;
};

const manyLetters = 250;

const textType = ({ format, maxLength = 0 }: FieldSchema): FieldType => {
  if (format === 'date') return 'date';
  return format === undefined && maxLength > manyLetters ? 'long-text' : 'text';
};

const listType = (items: FieldSchema | undefined): FieldType | undefined => {
  if (items?.enum) return 'several';
  return items?.type === 'object' ? 'group' : undefined;
};

const typeOf = (schema: FieldSchema, items: FieldSchema | undefined): FieldType | undefined => {
  if (schema.enum) return 'choice';
  if (schema.type === undefined) return undefined;
  if (schema.type === 'array') return listType(items);
  if (schema.type === 'string') return textType(schema);
  return { number: 'number', integer: 'number', boolean: 'yes-no', object: 'address' }[
    schema.type
  ] as FieldType;
};

/** How deep fields lie in each other at most: a list of objects counts two. */
export const deepest = 6;

/** The fields below an object of the schema; those that can not be asked for are left out. */
export const fieldsIn = (
  { schema: root, settings }: Pick<FormDefinition, 'schema' | 'settings'>,
  schema: FieldSchema = root,
  path = '',
): readonly Field[] =>
  path.split('/').length > deepest
    ? []
    : Object.entries(schema.properties ?? {}).flatMap(([name, given]): readonly Field[] => {
        const own = resolved(root, given);
        const items = own?.items && resolved(root, own.items);
        const setting = member(settings, `${path}/${name}`);
        const type = own && (setting?.type ?? typeOf(own, items));
        if (!own || !type) return [];
        const form = { schema: root, ...(settings && { settings }) };
        return [
          {
            ...{ name, path: `${path}/${name}`, type, schema: own },
            isRequired: schema.required?.includes(name) ?? false,
            options: own.enum ?? items?.enum ?? [],
            fields: items
              ? fieldsIn(form, items, `${path}/${name}/*`)
              : fieldsIn(form, own, `${path}/${name}`),
            ...(setting?.type === 'money' && { currency: setting.currency }),
          },
        ];
      });

/** A field and all inside it. */
export const withInner = (field: Field): readonly Field[] => [
  field,
  ...field.fields.flatMap(withInner),
];

/** The field at a place of the definition. */
export const fieldAt = (
  form: Pick<FormDefinition, 'schema' | 'settings'>,
  path: string,
): Field | undefined =>
  fieldsIn(form)
    .flatMap(withInner)
    .find((field) => field.path === path);
