import { fits, misfit, quoted, type Form } from './form.js';

const longest = 40;

export const instantPattern =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d\d):?(\d\d))$/;

const firstInstant = Date.parse('0001-01-01T00:00:00.000Z');
const lastInstant = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * An instant with its offset (RFC 3339), read as UTC in milliseconds. Offsets up to 23:59 are taken, and are gone
 * afterwards: Postgres takes none beyond 15:59. In UTC the year is from 1 to 9999, which four digits can write.
 */
export const instantForm: Form<string> = {
  schema: { type: 'string', format: 'date-time' },
  read: (given) => {
    if (typeof given !== 'string') return misfit('is not one text. Give one instant.');
    const parts = given.length <= longest ? instantPattern.exec(given) : null;
    const ms = parts ? msOf(parts) : undefined;
    if (ms === undefined)
      return misfit(
        `is no instant: ${quoted(given)}. Give a date of the calendar, a time and its offset, such as 2026-03-20T15:00:00Z.`,
      );
    if (ms < firstInstant || ms > lastInstant)
      return misfit('lies outside the years 1 to 9999 in UTC.');
    return fits(new Date(ms).toISOString());
  },
};

/** Undefined for a date that no calendar has, such as 30 February, and for an hour after 23. */
const msOf = (parts: RegExpExecArray): number | undefined => {
  const [year, month, day, hour, minute, second] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const fraction = Number((parts[7] ?? '').padEnd(3, '0').slice(0, 3));
  const [offsetHour, offsetMinute] = [Number(parts[9] ?? 0), Number(parts[10] ?? 0)];
  const clock = [hour, minute, second, offsetHour, offsetMinute];
  if (!isClock(clock)) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day))
    return undefined;
  const local = date.setUTCHours(Number(hour), Number(minute), Number(second), fraction);
  const offset = (offsetHour * 60 + offsetMinute) * 60_000;
  return parts[8] === '-' ? local + offset : local - offset;
};

const ends = [24, 60, 60, 24, 60];

const isClock = (given: readonly (number | undefined)[]): boolean =>
  given.every((part = 0, place) => part < (ends[place] ?? 0));
