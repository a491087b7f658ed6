import { recalculateClock } from '@chancery/deadlines/rules';
import type { RecalculateClock } from './clock.commands.js';
import { clockRecalculated } from './clock.counting.js';
import type { ClockRecalculated } from './clock.events.js';
import { NotPermitted } from './document.errors.js';
import type { Present } from './document.state.js';

/**
 * With a new version of the calendar a term that runs is counted anew, unless its policy keeps the dates that were told.
 * Nothing is new where the dates stay. A date that had passed stays missed.
 */
export const recalculate = (
  document: Present,
  { data, by }: RecalculateClock,
): readonly ClockRecalculated[] => {
  const { documentId, clockId, counting, at } = data;
  if (by.kind !== 'service') throw new NotPermitted({ documentId, action: 'recalculate-clock' });
  const known = document.clocks.find((each) => each.clockId === clockId);
  if (!known || known.stopped || !counting) return [];
  if (counting.rules.policy.onCalendarChange === 'keep') return [];
  const clock = recalculateClock(counting.rules, known.clock, { at });
  if (clock === known.clock) return [];
  return [clockRecalculated(document, known, { counting, clock, because: 'calendar', at })];
};
