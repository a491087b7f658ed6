import type { PageDefinition } from './definition.js';
import { fieldsIn, type Field } from './fields.js';
import type { FormDefinition } from './definition.js';

const attachment = 'attachment:';
const information = 'information:';

/** What a page consists of, in its order. */
export type PagePart =
  | { readonly kind: 'field'; readonly field: Field }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'information'; readonly words: string }
  | { readonly kind: 'unknown'; readonly entry: string };

const partOf = (fields: readonly Field[], entry: string): PagePart => {
  if (entry.startsWith(attachment)) return { kind: 'file', name: entry.slice(attachment.length) };
  if (entry.startsWith(information))
    return { kind: 'information', words: entry.slice(information.length) };
  const field = fields.find(({ path }) => path === entry);
  return field ? { kind: 'field', field } : { kind: 'unknown', entry };
};

export const partsOf = (form: FormDefinition, page: PageDefinition): readonly PagePart[] => {
  const fields = fieldsIn(form);
  return page.fields.map((entry) => partOf(fields, entry));
};

/** The fields that a page asks for. */
export const fieldsOf = (form: FormDefinition, page: PageDefinition): readonly Field[] =>
  partsOf(form, page).flatMap((part) => (part.kind === 'field' ? [part.field] : []));

/** The files that a page asks for, by their names. */
export const filesOf = (form: FormDefinition, page: PageDefinition): readonly string[] =>
  partsOf(form, page).flatMap((part) => (part.kind === 'file' ? [part.name] : []));
