import type { Extension } from '@chancery/deadlines/rules';
import type { ClockFact, CountedBy, SetForTask } from './clock.terms.js';
import type { AccessLevel } from '@chancery/kernel';
import type { StopReason } from './clock.terms.js';
import type { OfDocument, Priority } from './document.terms.js';

/** Facts about the terms of a document. */
type Fact<Type extends string, Data extends object> = {
  readonly type: Type;
  readonly data: OfDocument & ClockFact & Data;
};

export type ClockStarted = Fact<
  'ClockStarted',
  (CountedBy | SetForTask) & { readonly startedAt: string }
>;
export type ClockSuspended = Fact<
  'ClockSuspended',
  { readonly ground: string; readonly reason?: string }
>;
export type ClockResumed = Fact<
  'ClockResumed',
  { readonly ground?: string; readonly reason?: string }
>;
export type ClockExtended = Fact<
  'ClockExtended',
  {
    readonly ground: string;
    /** Left out where the author of a task set another day. */
    readonly by?: Extension['by'];
    readonly taskId?: string;
    /** Of a task, whose contributions are awaited until then too. */
    readonly executorIds?: readonly string[];
    /** Who had declined it, and waits for an answer. */
    readonly declined?: readonly string[];
    readonly reason: string;
  }
>;

/** Why a term was counted anew: another day of receipt, or another version of the calendar. */
export const recalculationReasons = ['receipt', 'calendar'] as const;
export type RecalculationReason = (typeof recalculationReasons)[number];

export type ClockRecalculated = Fact<
  'ClockRecalculated',
  { readonly because: RecalculationReason; readonly calendarVersion: number }
>;

/** A term is over. It was kept if its end had not passed. */
export interface ClockStopped {
  readonly type: 'ClockStopped';
  readonly data: OfDocument & {
    readonly clockId: string;
    readonly taskId?: string;
    readonly isKept: boolean;
    readonly because: StopReason;
    readonly nearestDue?: string;
  };
}

/** A reminder became due. Lower ones that were due as well are passed over, so that nobody is told five times. */
export interface RungReached {
  readonly type: 'RungReached';
  readonly data: OfDocument & {
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
    readonly priority?: Priority;
    readonly nearestDue?: string;
  };
}

/** What changes the dates of a term. */
export type TermEvent =
  ClockStarted | ClockSuspended | ClockResumed | ClockExtended | ClockRecalculated;

export type ClockEvent = TermEvent | ClockStopped | RungReached;
