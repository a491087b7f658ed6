import type { AccessLevel } from '@chancery/kernel';
import type { Rules } from '@chancery/deadlines/rules';
import type { ClockRole } from '@chancery/documents/rules';
import { evolveBy } from '@chancery/kernel';
import { clockBegun } from './case-clocks.js';
import { clockEvolutions } from './case-clocks.course.js';
import type { CaseClockStarted } from './case-clock.events.js';
import type { PresentCase } from './case.state.js';

/** The procedure that a case follows, in the version that was in force when it was opened. */
export interface FollowedProcedure {
  readonly procedureId: string;
  readonly version: number;
}

/** What a procedure gives a case that is opened: a level where nobody says another, and terms from its opening on. */
export interface CaseProcedure extends FollowedProcedure {
  readonly accessLevel?: AccessLevel;
  readonly clocks: readonly {
    readonly clockId: string;
    readonly role: ClockRole;
    readonly policyId: string;
    readonly counting: { readonly policyVersion: number; readonly rules: Rules };
  }[];
}

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
