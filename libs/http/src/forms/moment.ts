import { dateForm, datePattern } from './date.js';
import { misfit, quoted, type Form } from './form.js';
import { instantForm } from './instant.js';

/** A day where an instant is meant: its first or its last. The calendar of an authority says which instant that is. */
export class EdgeOfDay {
  constructor(
    readonly day: string,
    readonly edge: 'beginning' | 'end',
  ) {}
}

/** An instant in UTC, or a day that becomes one. */
export type Moment = string | EdgeOfDay;

/** An instant with its offset, or a day of the calendar such as `2026-03-20`, which stands for one of its edges. */
export const momentForm = (edge: EdgeOfDay['edge']): Form<Moment> => ({
  schema: { type: 'string', anyOf: [{ format: 'date-time' }, { format: 'date' }] },
  read: (given) => {
    if (typeof given === 'string' && given.length === 10 && datePattern.test(given)) {
      const reading = dateForm.read(given);
      return 'value' in reading ? { value: new EdgeOfDay(reading.value, edge) } : reading;
    }
    const reading = instantForm.read(given);
    if ('value' in reading || typeof given !== 'string') return reading;
    return misfit(
      `is no instant and no day: ${quoted(given)}. Give a day such as 2026-03-20, or an instant with its offset such as 2026-03-20T15:00:00Z.`,
    );
  },
});
