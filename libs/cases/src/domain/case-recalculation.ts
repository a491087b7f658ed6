import { recalculateClock } from '@chancery/deadlines/rules';
import type { RecalculateCaseClock } from './case-clock.commands.js';
import { changed } from './case-clock.counting.js';
import type { CaseClockRecalculated } from './case-clock.events.js';
import type { PresentCase } from './case.state.js';

/**
 * With a new version of the calendar a term that runs is counted anew, unless its policy keeps the dates that were told.
 * Nothing is new where the dates stay.
 */
export const recalculated = (
  of: PresentCase,
  { data: { counting, ...data } }: RecalculateCaseClock,
): readonly CaseClockRecalculated[] => {
  const { caseId, clockId, at } = data;
  const known = of.clocks.find((each) => each.clockId === clockId);
  if (!known || known.stopped || !counting) return [];
  const { rules } = counting;
  if (rules.policy.onCalendarChange === 'keep') return [];
  const clock = recalculateClock(rules, known.clock, { at });
  if (clock === known.clock) return [];
  const because = { because: 'calendar', calendarVersion: rules.calendar.version } as const;
  const fact = changed(of, known, rules, { clock, data });
  return [{ type: 'CaseClockRecalculated', data: { caseId, at, ...because, ...fact } }];
};
