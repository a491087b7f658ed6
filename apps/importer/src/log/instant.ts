const shape =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?\s?(Z|[+-]\d\d:?\d\d)?$/;

/**
 * Reads an ISO-like date or instant and answers ISO 8601 in UTC, or nothing if the text is none. Where the
 * text names no offset, it is local time of `zone`; a date alone is midnight there.
 */
export const instantOf = (text: string, zone: string): string | undefined => {
  const found = shape.exec(text.trim());
  if (!found) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '0'] = found;
  const time = `${hour}:${minute}:${second}`;
  const local = Date.parse(`${year}-${month}-${day}T${time}.000Z`);
  if (Number.isNaN(local) || new Date(local).getUTCDate() !== Number(day)) return undefined;
  const offset = found[8] === undefined ? zoneOffset(local, zone) : writtenOffset(found[8]);
  return new Date(local + Math.floor(Number(`0.${fraction}`) * 1000) - offset).toISOString();
};

/** The calendar year of an instant in a time zone: the year of the register it belongs to. */
export const yearOf = (at: string, zone: string): number =>
  new Date(Date.parse(at) + offsetAt(Date.parse(at), zone)).getUTCFullYear();

const writtenOffset = (text: string): number => {
  if (text === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return (text.startsWith('-') ? -minutes : minutes) * 60_000;
};

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
