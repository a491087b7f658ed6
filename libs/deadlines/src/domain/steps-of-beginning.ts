import type { Beginning, Facts, Rules, Step } from './dates.js';
import { dayAt } from './zone.js';

/** The start of a term, and the resumption that began it anew. */
export const stepsOfBeginning = (
  { offsets }: Rules,
  { startedAt }: Facts,
  { at, restartedOn }: Beginning,
): readonly Step[] => [
  { rule: 'start', date: dayAt(offsets, startedAt) },
  ...(restartedOn === undefined
    ? []
    : [{ rule: 'restart' as const, ground: restartedOn, date: dayAt(offsets, at) }]),
];
