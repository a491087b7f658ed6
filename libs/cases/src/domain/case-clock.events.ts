import type { Extension } from '@chancery/deadlines/rules';
import type { ClockFact, CountedBy, ReachedRung } from '@chancery/documents/rules';
import type { AccessLevel } from '@chancery/kernel';
import type { CaseStopReason } from './case-clock.terms.js';
import type { OfCase } from './case.terms.js';

type Fact<Type extends string, Data extends object> = {
  readonly type: Type;
  readonly data: OfCase & ClockFact & Data;
};

/** `origin` names the case in which it began, if that is merged into this one; `reached` what was told of it there. */
export type CaseClockStarted = Fact<
  'CaseClockStarted',
  CountedBy & {
    readonly startedAt: string;
    readonly origin?: string;
    readonly reached?: readonly ReachedRung[];
  }
>;
export type CaseClockSuspended = Fact<
  'CaseClockSuspended',
  { readonly ground: string; readonly reason?: string }
>;
export type CaseClockResumed = Fact<
  'CaseClockResumed',
  { readonly ground?: string; readonly reason?: string }
>;
export type CaseClockExtended = Fact<
  'CaseClockExtended',
  { readonly ground: string; readonly by: Extension['by']; readonly reason: string }
>;

/** A newer version of the calendar has counted the term. */
export type CaseClockRecalculated = Fact<
  'CaseClockRecalculated',
  { readonly because: 'calendar'; readonly calendarVersion: number }
>;

/** A term is over. It was kept if its end had not passed; one that went on elsewhere is not judged here. */
export interface CaseClockStopped {
  readonly type: 'CaseClockStopped';
  readonly data: OfCase & {
    readonly clockId: string;
    readonly isKept: boolean;
    readonly because: CaseStopReason;
  };
}

/** A reminder became due. Lower ones that were due as well are passed over. */
export interface CaseRungReached {
  readonly type: 'CaseRungReached';
  readonly data: OfCase & {
    readonly clockId: string;
    readonly version: number;
    readonly rung: string;
    readonly passedOver: readonly string[];
    /** In seconds, from the instant at which it was due. */
    readonly lateBy: number;
    /** Who hears of it, as the policy says. */
    readonly told: readonly string[];
    readonly isOverdue: boolean;
    readonly authorityId: string;
    readonly unitId: string;
    readonly accessLevel: AccessLevel;
    readonly nearestDue?: string;
  };
}

/** What changes the dates of a term. */
export type CaseTermEvent =
  | CaseClockStarted
  | CaseClockSuspended
  | CaseClockResumed
  | CaseClockExtended
  | CaseClockRecalculated;

export type CaseClockEvent = CaseTermEvent | CaseClockStopped | CaseRungReached;
