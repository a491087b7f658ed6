import { clockIn } from '@chancery/kernel';
import type { OffsetChange } from '../domain/zone.js';

const minuteMs = 60_000;
/** No zone changes its offset twice within so many days but for a fast of some weeks in one. */
const probeMs = 14 * 24 * 60 * minuteMs;

/** The offset at `from` and every change up to `to`, in order. Both are instants in milliseconds. */
export const offsetsIn = (zone: string, from: number, to: number): readonly OffsetChange[] => {
  const offsetAt = (ms: number): number => Math.round((clockIn(zone, ms) - ms) / minuteMs);
  let last = from - (from % minuteMs);
  let offsetMinutes = offsetAt(last);
  const changes = [change(last, offsetMinutes)];
  while (last < to) {
    const next = last + probeMs;
    const offset = offsetAt(next);
    if (offset !== offsetMinutes) {
      changes.push(change(firstWith(offset, last, next, offsetAt), offset));
      offsetMinutes = offset;
    }
    last = next;
  }
  return changes;
};

const change = (ms: number, offsetMinutes: number): OffsetChange => ({
  from: new Date(ms).toISOString(),
  offsetMinutes,
});

/** The first minute with an offset, between one that has another and one that has it. */
const firstWith = (
  offset: number,
  before: number,
  after: number,
  offsetAt: (ms: number) => number,
): number => {
  let [low, high] = [before / minuteMs, after / minuteMs];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * minuteMs) === offset) high = middle;
    else low = middle;
  }
  return high * minuteMs;
};
