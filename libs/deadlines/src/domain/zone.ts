import { dateOf, dayNumber, type PlainDate } from './plain-date.js';

/** From this instant on (ISO 8601 in UTC), the zone's clocks are so many minutes ahead of UTC. */
export interface OffsetChange {
  readonly from: string;
  readonly offsetMinutes: number;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** The offset in force at an instant. Before the first change, the first offset counts. */
const offsetMs = (changes: readonly OffsetChange[], instant: number): number => {
  const last = changes.findLast(({ from }) => Date.parse(from) <= instant) ?? changes[0];
  return (last?.offsetMinutes ?? 0) * minuteMs;
};

/** The day that the zone's calendar shows at an instant. */
export const dayAt = (changes: readonly OffsetChange[], instant: string): PlainDate => {
  const ms = Date.parse(instant);
  return dateOf(Math.floor((ms + offsetMs(changes, ms)) / dayMs));
};

/**
 * The first instant at which the zone's clocks show this time of this day or a later one. `minutes` counts from
 * midnight. Where clocks skip the time, it is the instant of the skip; where they show it twice, the earlier one.
 */
export const instantAt = (
  changes: readonly OffsetChange[],
  date: PlainDate,
  minutes: number,
): string => {
  const local = dayNumber(date) * dayMs + minutes * minuteMs;
  const offsets = [local - dayMs, local + dayMs].map((near) => offsetMs(changes, near));
  const candidates = offsets.map((offset) => local - offset);
  const reached = candidates.filter((instant) => instant + offsetMs(changes, instant) >= local);
  return new Date(Math.min(...reached)).toISOString();
};

/** The first instant after a day: the end of that day. */
export const endOfDay = (changes: readonly OffsetChange[], date: PlainDate): string =>
  instantAt(changes, dateOf(dayNumber(date) + 1), 0);
