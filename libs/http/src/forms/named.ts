import type { FieldError } from '../problems/http.errors.js';
import { fits, misfit, within, type Form } from './form.js';
import { isPlain } from './fields.js';
import { slugForm } from './texts.js';

interface NamedOptions<Item> {
  readonly of: Form<Item>;
  readonly max: number;
}

/** An object whose fields have names of the caller's own: codes, each with a value of the same form. */
export const namedForm = <Item>({
  of,
  max,
}: NamedOptions<Item>): Form<Readonly<Record<string, Item>>> => ({
  schema: { type: 'object', additionalProperties: of.schema, maxProperties: max },
  read: (given) => {
    if (!isPlain(given)) return misfit('is not an object. Give { … } with a field for each code.');
    const names = Object.keys(given);
    if (names.length > max) return misfit(`has ${names.length} fields. Give at most ${max}.`);
    const read: Record<string, Item> = {};
    const misfits: FieldError[] = [];
    for (const name of names) {
      const code = slugForm.read(name);
      const reading = 'misfits' in code ? code : of.read(given[name]);
      if ('misfits' in reading) misfits.push(...within(name, reading.misfits));
      else read[name] = reading.value;
    }
    return misfits.length > 0 ? { misfits } : fits(read);
  },
});
