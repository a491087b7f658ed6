import type { Answers, FormDefinition, PageDefinition } from './definition.js';
import type { Field } from './fields.js';
import { fieldsOf } from './page-parts.js';
import { textIn, type Posted } from './posted.js';
import { amountIn, dateIn, numberIn } from './typed.js';

/** A button of a group: adds an item at the end, or takes one away. */
export const goBy = {
  add: (pointer: string): string => `add:${pointer}`,
  remove: (pointer: string): string => `remove:${pointer}`,
} as const;

/** How many items of a group the page showed. */
export const countName = (pointer: string): string => `${pointer}.count`;

interface Reading {
  readonly posted: Posted;
  readonly go: string;
}

/**
 * The answers that a page was posted with, typed as the schema says; a page that is left out stays as it was. What can
 * not be typed, such as a number of letters, stays a text, so that it is refused and shown again.
 */
export const readPage = (
  form: FormDefinition,
  page: PageDefinition,
  posted: Posted,
  before: Answers,
): Answers => {
  const reading = { posted, go: posted.get('go')?.[0] ?? '' };
  const own = fieldsOf(form, page);
  const names = new Set(own.map(({ name }) => name));
  const kept = Object.entries(before).filter(([name]) => !names.has(name));
  return Object.fromEntries([...kept, ...membersOf(own, '', reading)]);
};

const membersOf = (
  fields: readonly Field[],
  above: string,
  reading: Reading,
): readonly (readonly [string, unknown])[] =>
  fields.flatMap((field) => {
    const value = readField(field, `${above}/${field.name}`, reading);
    return value === undefined ? [] : [[field.name, value] as const];
  });

const readField = (field: Field, pointer: string, reading: Reading): unknown => {
  const { posted } = reading;
  const text = textIn(posted, pointer);
  switch (field.type) {
    case 'text':
    case 'long-text':
    case 'choice':
      return text;
    case 'number':
      return numberIn(text);
    case 'money':
      return amountIn(text);
    case 'yes-no':
      return text === 'yes' ? true : text === 'no' ? false : text;
    case 'date':
      return dateIn((part) => textIn(posted, `${pointer}.${part}`));
    case 'several': {
      const ticked = posted.get(pointer) ?? [];
      return ticked.length > 0 ? [...new Set(ticked)] : undefined;
    }
    case 'address': {
      const members = Object.fromEntries(membersOf(field.fields, pointer, reading));
      return Object.keys(members).length > 0 || field.isRequired ? members : undefined;
    }
    case 'group':
      return readGroup(field, pointer, reading);
  }
};

const readGroup = (field: Field, pointer: string, reading: Reading): unknown => {
  const { posted, go } = reading;
  const most = field.schema.maxItems ?? 0;
  const shown = Number(textIn(posted, countName(pointer)) ?? 0);
  const count = Number.isInteger(shown) ? Math.min(Math.max(shown, 0), most) : 0;
  const items = Array.from({ length: count }, (_, index) => ({
    pointer: `${pointer}/${index}`,
    item: Object.fromEntries(membersOf(field.fields, `${pointer}/${index}`, reading)),
  }));
  const kept: readonly object[] = items
    .filter((each) => go !== goBy.remove(each.pointer))
    .map(({ item }) => item);
  const all = go === goBy.add(pointer) && kept.length < most ? [...kept, {}] : kept;
  return all.length > 0 ? all : undefined;
};
