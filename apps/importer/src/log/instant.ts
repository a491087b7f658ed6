import { readIsoDate } from './date-format.js';
import type { DateReader } from './date-format.js';

/**
 * Reads a date or an instant and answers ISO 8601 in UTC, or nothing if the text is none. ISO 8601 and its
 * relatives are always read, other formats by the readers given. Where the text names no offset, it is
 * local time of `zone`; a date alone is midnight there.
 */
export const instantOf = (
  text: string,
  zone: string,
  readers: readonly DateReader[] = [],
): string | undefined => {
  const trimmed = text.trim();
  for (const read of [...readers, readIsoDate]) {
    const written = read(trimmed);
    if (!written) continue;
    const { local, offset = zoneOffset(local, zone) } = written;
    return new Date(local - offset).toISOString();
  }
  return undefined;
};

/** The calendar year of an instant in a time zone: the year of the register it belongs to. */
export const yearOf = (at: string, zone: string): number =>
  new Date(Date.parse(at) + offsetAt(Date.parse(at), zone)).getUTCFullYear();

/** Milliseconds that a local time of the zone is ahead of UTC; in the hour that occurs twice, the first. */
const zoneOffset = (local: number, zone: string): number => {
  const before = offsetAt(local - 86_400_000, zone);
  return offsetAt(local - before, zone) === before
    ? before
    : offsetAt(local - offsetAt(local, zone), zone);
};

const clocks = new Map<string, Intl.DateTimeFormat>();

const offsetAt = (utc: number, zone: string): number => {
  if (zone === 'UTC') return 0;
  const parts = clockOf(zone).formatToParts(utc);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - Math.floor(utc / 1000) * 1000;
};

const clockOf = (zone: string): Intl.DateTimeFormat => {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
};
