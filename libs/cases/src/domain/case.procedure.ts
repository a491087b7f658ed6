import { evolveBy } from '@chancery/kernel';
import { clockBegun } from './case-clocks.js';
import { clockEvolutions } from './case-clocks.course.js';
import type { CaseClockStarted } from './case-clock.events.js';
import type { PresentCase } from './case.state.js';
import type { CaseProcedure } from './case.terms.js';

/** The terms that run from the opening of the case. */
export const clocksFromOpening = (
  opened: PresentCase,
  { clocks }: CaseProcedure,
  at: string,
): readonly CaseClockStarted[] => {
  let of = opened;
  return clocks.map(({ counting, ...clock }) => {
    const event = clockBegun(of, { ...clock, caseId: of.caseId, startedAt: at, at }, counting);
    of = evolveBy(clockEvolutions, of, event);
    return event;
  });
};
