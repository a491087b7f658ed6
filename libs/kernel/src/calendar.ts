/** Days of the calendar in a time zone, by its IANA name. They begin and end as the zone's clocks say. */

const dayMs = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

const formatIn = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', {
    ...{ timeZone, calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23', era: 'short' },
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  formats.set(timeZone, format);
  return format;
};

/** Whether this is the name of a time zone, such as `Europe/Kyiv`. An offset such as `+02:00` is none. */
export const isTimeZone = (name: string): boolean => {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/.test(name)) return false;
  try {
    formatIn(name);
    return true;
  } catch {
    return false;
  }
};

/** What the clocks of the zone show at an instant, as the instant at which they would show it in UTC. */
export const clockIn = (timeZone: string, instant: number): number => {
  const parts = formatIn(timeZone).formatToParts(instant);
  const valueOf = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  const [hour, minute, second] = [valueOf('hour'), valueOf('minute'), valueOf('second')];
  return Date.UTC(valueOf('year'), valueOf('month') - 1, valueOf('day'), hour, minute, second);
};

/** The first instant of a day in a zone. The day is given as its midnight in UTC. */
export const beginningIn = (timeZone: string, day: number): number => {
  const offsetAt = (instant: number): number => clockIn(timeZone, instant) - instant;
  const candidates = [day - offsetAt(day - dayMs), day - offsetAt(day + dayMs)];
  return Math.min(...candidates.filter((instant) => clockIn(timeZone, instant) >= day));
};

/** The day that the calendar of the zone shows at an instant, such as `2026-03-20`. */
export const dayIn = (timeZone: string, instant: string): string =>
  new Date(clockIn(timeZone, Date.parse(instant))).toISOString().slice(0, 10);

/** The year that the calendar of the zone shows at an instant. */
export const yearIn = (timeZone: string, instant: string): number =>
  new Date(clockIn(timeZone, Date.parse(instant))).getUTCFullYear();
