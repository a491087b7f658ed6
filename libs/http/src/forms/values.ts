import type { FieldError } from '../problems/http.errors.js';
import { fits, misfit, quoted, within, type Form, type Reading } from './form.js';

/** One of a few words. */
export const oneOfForm = <Word extends string>(words: readonly Word[]): Form<Word> => ({
  schema: { type: 'string', enum: words },
  read: (given) => {
    const word = words.find((each) => each === given);
    if (word !== undefined) return fits(word);
    const is = typeof given === 'string' ? `is ${quoted(given)}` : 'is not one word';
    return misfit(`${is}. Give one of: ${words.join(', ')}.`);
  },
});

export const digits = /^-?\d{1,15}$/;

/** A whole number; in an address it comes as digits. */
export const wholeForm = ({
  min,
  max,
}: {
  readonly min: number;
  readonly max: number;
}): Form<number> => ({
  schema: { type: 'integer', minimum: min, maximum: max },
  read: (given) => {
    const isDigits = typeof given === 'string' && given.length <= 16 && digits.test(given);
    const number = isDigits ? Number(given) : given;
    const isWhole = typeof number === 'number' && Number.isInteger(number);
    return isWhole && number >= min && number <= max
      ? fits(number)
      : misfit(`is no whole number from ${min} to ${max}.`);
  },
});

/** Yes or no, as JSON writes them. */
export const flagForm: Form<boolean> = {
  schema: { type: 'boolean' },
  read: (given) =>
    typeof given === 'boolean' ? fits(given) : misfit('is not true or false. Give one of them.'),
};

interface ListOptions<Item> {
  readonly of: Form<Item>;
  readonly min?: number;
  readonly max: number;
  readonly isUnique?: boolean;
}

/** A list; its length is bounded before an item is read, and the first wrong item is told. */
export const listForm = <Item>({
  of,
  min = 0,
  max,
  isUnique = false,
}: ListOptions<Item>): Form<readonly Item[]> => ({
  schema: { type: 'array', items: of.schema, minItems: min, maxItems: max, uniqueItems: isUnique },
  read: (given) => {
    if (!Array.isArray(given)) return misfit('is not a list.');
    if (given.length < min) return misfit(`has ${given.length} items. Give at least ${min}.`);
    if (given.length > max) return misfit(`has ${given.length} items. Give at most ${max}.`);
    const items: Item[] = [];
    for (const [place, item] of given.entries()) {
      const reading = of.read(item);
      if ('misfits' in reading) return wrongItem(place, reading.misfits);
      items.push(reading.value);
    }
    return isUnique && new Set(items).size < items.length
      ? misfit('names something twice. Give each once.')
      : fits(items);
  },
});

/** An object among the items has a path of its own to what is wrong in it; a word or text has that of the list. */
const wrongItem = (place: number, misfits: readonly FieldError[]): Reading<never> => {
  const [{ path, message } = { path: '', message: '' }] = misfits;
  return path === '' ? misfit(`item ${place} ${message}`) : { misfits: within(place, misfits) };
};
