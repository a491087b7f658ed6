import { instantForm, type Form } from '@chancery/http';
import type { Beginning } from '@chancery/public-events';
import { field } from '../shape/fields.js';

const longest = 40;

const form: Form<Beginning> = {
  schema: { type: 'string', maxLength: longest },
  read: (given) => {
    if (given === 'start' || given === 'now') return { value: given };
    const text = typeof given === 'string' ? given.slice(0, longest) : '';
    const [, index] = /^index:(\d{1,15})$/.exec(text) ?? [];
    if (index !== undefined) return { value: { index: Number(index) } };
    const reading = instantForm.read(text);
    if ('value' in reading) return { value: { instant: reading.value } };
    return {
      misfits: [{ path: '', message: 'is none of start, now, an instant and index:NUMBER.' }],
    };
  },
};

/** Where a feed begins. */
export const From = (): PropertyDecorator =>
  field(
    {
      description:
        'Without a cursor: where to begin. `start`, `now`, an instant such as `2026-03-02T09:30:00Z`, or `index:17044`. Default `start`.',
      example: 'start',
      optional: true,
    },
    form,
  );
