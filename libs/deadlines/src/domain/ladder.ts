import type { Dates, Rules } from './dates.js';
import { workingDaysFrom } from './working-days.js';
import { silenceRung } from './policy.js';
import { instantAt } from './zone.js';

/** A reminder of a term: the instant at which it is due, and who hears of it. */
export interface FiringRung {
  readonly rung: string;
  readonly fireAt: string;
  readonly to: readonly string[];
}

/** When each rung of the policy's ladder is reached. */
export const ladderOf = (
  { policy, calendar, offsets }: Rules,
  { dueDate, dueAt }: Pick<Dates, 'dueDate' | 'dueAt'>,
): readonly FiringRung[] => [
  ...policy.ladder.map(({ rung, workingDays, at, to }) => {
    const day = workingDaysFrom(calendar, dueDate, workingDays);
    const fireAt = at === 'due' ? dueAt : instantAt(offsets, day, minutesOf(at));
    return { rung, fireAt, to };
  }),
  ...(policy.onExpiry ? [{ rung: silenceRung, fireAt: dueAt, to: [] }] : []),
];

const minutesOf = (at: string): number => Number(at.slice(0, 2)) * 60 + Number(at.slice(3, 5));
