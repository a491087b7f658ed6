import { fits, misfit, quoted, type Form } from './form.js';

export const datePattern = /^(\d{4})-(\d\d)-(\d\d)$/;

const years = { first: 1900, last: 2199 } as const;

/** A day of the calendar without time or zone, such as `2026-03-20`. Its year is from 1900 to 2199. */
export const dateForm: Form<string> = {
  schema: { type: 'string', format: 'date' },
  read: (given) => {
    if (typeof given !== 'string') return misfit('is not one text. Give one date.');
    const parts = given.length === 10 ? datePattern.exec(given) : null;
    if (!parts || !isInCalendar(parts))
      return misfit(
        `is no date: ${quoted(given)}. Give one of the calendar from ${years.first}-01-01 to ${years.last}-12-31.`,
      );
    return fits(given);
  },
};

const isInCalendar = (parts: RegExpExecArray): boolean => {
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const isMet = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isMet && year >= years.first && year <= years.last;
};
