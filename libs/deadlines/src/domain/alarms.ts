import type { Clock } from './clock.js';
import type { FiringRung } from './ladder.js';

/** When something is to be looked at: a rung of the ladder, or the limit of a suspension on a ground. */
export interface Alarm {
  readonly rung: string;
  readonly fireAt: string;
  readonly ground: string | null;
}

/** The alarms of a clock as it runs now, without those of rungs that are behind it. */
export const alarmsOf = (
  clock: Clock,
  ladder: readonly FiringRung[],
  past: readonly string[],
): readonly Alarm[] => [
  ...ladder
    .filter(({ rung }) => !past.includes(rung))
    .map(({ rung, fireAt }) => ({ rung, fireAt, ground: null })),
  ...clock.pauses.flatMap(({ ground, to, limitAt }) => {
    if (to !== undefined || limitAt === undefined) return [];
    const fireAt = limitAt > clock.lastAt ? limitAt : clock.lastAt;
    return [{ rung: `limit.${ground}`, fireAt, ground }];
  }),
];
