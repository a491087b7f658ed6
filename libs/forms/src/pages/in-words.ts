import { pathOf } from '../answers.js';
import type { Field } from '../fields.js';
import { amountText } from '../typed.js';
import { tell, valueAt, wordsOf, type Frame } from './frame.js';

/** An answer in words. `number` is that of the item of a group in which it stands. */
export interface InWords {
  readonly pointer: string;
  readonly text: string;
  readonly number?: number;
}

/** The answer to a field and to all inside it, one line each. */
export const inWords = (
  frame: Frame,
  field: Field,
  pointer: string,
  number?: number,
): readonly InWords[] => {
  const value = valueAt(frame, pointer);
  const line = (text: string): InWords => ({
    ...{ pointer, text },
    ...(number !== undefined && { number }),
  });
  if (field.type === 'address' && value !== undefined)
    return field.fields.flatMap((inner) =>
      inWords(frame, inner, `${pointer}/${inner.name}`, number),
    );
  if (field.type === 'group' && Array.isArray(value))
    return value.flatMap((_, index) =>
      field.fields.flatMap((inner) =>
        inWords(frame, inner, `${pointer}/${index}/${inner.name}`, index + 1),
      ),
    );
  return [line(textOf(frame, field, pointer))];
};

const textOf = (frame: Frame, field: Field, pointer: string): string => {
  const value = valueAt(frame, pointer);
  const option = (one: unknown): string => wordsOf(frame, `${pathOf(pointer)}=${String(one)}`);
  if (typeof value === 'boolean') return tell(frame, value ? 'form.yes' : 'form.no');
  if (typeof value === 'number')
    return field.type === 'money' ? `${amountText(value)} ${field.currency ?? ''}` : String(value);
  if (typeof value === 'string') return field.type === 'choice' ? option(value) : value;
  if (Array.isArray(value)) return value.map(option).join(', ');
  return tell(frame, 'form.notAnswered');
};
