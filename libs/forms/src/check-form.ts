import { locales } from '@chancery/words';
import { below, checkBy, placeOf, type ErrorObject } from './ajv.js';
import type { FieldSchema, FormDefinition, FormFault } from './definition.js';
import { deepest, fieldAt, fieldsIn, member, resolved, withInner } from './fields.js';
import { formSchema } from './form-schema.js';
import { partsOf } from './page-parts.js';

/** How large a definition may be. */
export const formLimits = { bytes: 65_536, fields: 200, depth: deepest } as const;

/**
 * All that keeps a form from being published: first what its shape lacks, and if that is whole, what does not fit
 * together. `attachments` are the files that pages may ask for.
 */
export const formFaults = (
  form: unknown,
  attachments: readonly string[] = [],
): readonly FormFault[] => {
  if (Buffer.byteLength(JSON.stringify(form) ?? '') > formLimits.bytes)
    return [{ path: '', message: `is larger than ${formLimits.bytes} bytes. Make it shorter.` }];
  const malformed = schemaFaults(formSchema, form);
  if (malformed.length > 0) return malformed;
  const known = form as FormDefinition;
  const faults = [...referenceFaults(known), ...sizeFaults(known)];
  return faults.length > 0 ? faults : [...pageFaults(known, attachments), ...pointerFaults(known)];
};

/** The faults of a value against a schema, with pointers. Branches that were not taken are no faults. */
export const schemaFaults = (schema: object, value: unknown): readonly FormFault[] => {
  const errors = checkBy(schema)(value).filter(({ keyword }) => keyword !== 'if');
  return errors.map((error) => ({ path: placeOf(error), message: messageOf(error) }));
};

const messageOf = ({ keyword, message = 'is wrong', params }: ErrorObject): string => {
  const { allowedValues } = params as { readonly allowedValues?: readonly unknown[] };
  if (allowedValues) return `is not one of ${allowedValues.join(', ')}.`;
  if (keyword === 'required') return 'is missing.';
  if (keyword === 'additionalProperties') return 'is not known here. Leave it out.';
  return `${message}.`;
};

const schemasIn = (
  path: string,
  schema: FieldSchema,
): readonly (readonly [string, FieldSchema])[] => [
  [path, schema],
  ...(schema.items ? schemasIn(`${path}/items`, schema.items) : []),
  ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) =>
    schemasIn(below(`${path}/properties`, name), inner),
  ),
];

const referenceFaults = ({ schema }: FormDefinition): readonly FormFault[] =>
  [
    ...schemasIn('/schema', schema),
    ...Object.entries(schema.$defs ?? {}).flatMap(([name, inner]) =>
      schemasIn(below('/schema/$defs', name), inner),
    ),
  ]
    .filter(([, at]) => at.$ref !== undefined && !resolved(schema, at))
    .map(([path, { $ref }]) => ({ path: `${path}/$ref`, message: `There is no ${$ref}.` }));

const sizeFaults = (form: FormDefinition): readonly FormFault[] => {
  const fields = fieldsIn(form).flatMap(withInner);
  const faults: FormFault[] = [];
  if (fields.length > formLimits.fields)
    faults.push({ path: '/schema', message: `has more than ${formLimits.fields} fields.` });
  if (isTooDeep(form, form.schema, 0))
    faults.push({ path: '/schema', message: `lies deeper than ${formLimits.depth} levels.` });
  return faults;
};

const isTooDeep = ({ schema: root }: FormDefinition, of: FieldSchema, depth: number): boolean => {
  const schema = resolved(root, of);
  if (!schema) return false;
  const inner = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items ? [schema.items] : []),
  ];
  if (inner.length > 0 && depth >= deepest) return true;
  return inner.some((each) => isTooDeep({ schema: root } as FormDefinition, each, depth + 1));
};

/** Each field of the schema is asked for on one page, and each page asks for what there is. */
const pageFaults = (form: FormDefinition, attachments: readonly string[]): readonly FormFault[] => {
  const entries = form.pages.flatMap(({ fields }, page) =>
    fields.map((entry, index) => ({ entry, path: `/pages/${page}/fields/${index}` })),
  );
  const parts = form.pages.flatMap((page) => partsOf(form, page));
  const unknown = entries.filter((_, index) => {
    const part = parts[index];
    return part?.kind === 'unknown' || (part?.kind === 'file' && !attachments.includes(part.name));
  });
  const twice = entries.filter(({ entry }, at) => entries.findIndex((e) => e.entry === entry) < at);
  const asked = new Set(entries.map(({ entry }) => entry));
  const top = Object.keys(form.schema.properties ?? {}).map((name) => `/${name}`);
  const ids = form.pages.map(({ id }) => id);
  return [
    ...unknown.map(({ entry, path }) => ({ path, message: `There is no ${entry} to ask for.` })),
    ...twice.map(({ entry, path }) => ({ path, message: `${entry} is asked for twice.` })),
    ...top
      .filter((path) => !asked.has(path))
      .map((path) => ({ path: `/schema/properties${path}`, message: 'is on no page.' })),
    ...mixedPages(form),
    ...ids.flatMap((id, at) =>
      ids.indexOf(id) < at ? [{ path: `/pages/${at}/id`, message: `${id} is there twice.` }] : [],
    ),
  ];
};

/** Each file is a form of its own in a browser without JavaScript, so its page asks for nothing else. */
const mixedPages = (form: FormDefinition): readonly FormFault[] =>
  form.pages.flatMap((page, at) => {
    const kinds = partsOf(form, page).map(({ kind }) => kind);
    const isMixed = kinds.includes('file') && kinds.includes('field');
    const message = 'asks for files and for answers. Ask for files on a page of their own.';
    return isMixed ? [{ path: `/pages/${at}/fields`, message }] : [];
  });

/** Fields that can not be asked for, and places that name no field. */
const pointerFaults = (form: FormDefinition): readonly FormFault[] => {
  const missing = (path: string, pointer: string): readonly FormFault[] =>
    fieldAt(form, pointer) ? [] : [{ path, message: `There is no field ${pointer}.` }];
  return [
    ...Object.keys(form.schema.properties ?? {}).flatMap((name) =>
      missing(`/schema/properties/${name}`, `/${name}`),
    ),
    ...form.personal.flatMap((pointer, index) => missing(`/personal/${index}`, pointer)),
    ...Object.keys(form.prefill ?? {}).flatMap((key) => missing(below('/prefill', key), key)),
    ...Object.entries(form.settings ?? {}).flatMap(([key, { type }]) => {
      const { type: kind } = member(form.schema.properties, key.slice(1)) ?? {};
      const fits = type === 'money' ? 'integer' : 'string';
      return key.includes('*') || kind === fits
        ? missing(below('/settings', key), key)
        : [{ path: below('/settings', key), message: `${type} needs a field of type ${fits}.` }];
    }),
  ];
};

/** The words that a form needs and one of its languages does not have. */
export const missingWords = (
  form: FormDefinition,
  others: readonly string[] = [],
): readonly { readonly locale: string; readonly key: string }[] => {
  const fields = fieldsIn(form).flatMap(withInner);
  const needed = [
    ...fields.flatMap(({ path, options }) => [path, ...options.map((each) => `${path}=${each}`)]),
    ...form.pages.flatMap(({ title, help }) => [title, ...(help === undefined ? [] : [help])]),
    ...form.pages.flatMap((page) =>
      partsOf(form, page).flatMap((part) => {
        if (part.kind === 'information') return [part.words];
        return part.kind === 'file' ? [`attachment:${part.name}`] : [];
      }),
    ),
    ...others,
  ];
  return locales.flatMap((locale) =>
    needed
      .filter((key) => member(form.words[locale], key) === undefined)
      .map((key) => ({ locale, key })),
  );
};
