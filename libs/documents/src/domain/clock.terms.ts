import type { Clock, FiringRung, PlainDate, Rules } from '@chancery/deadlines/rules';
import type { StartedBy } from './procedure.terms.js';

export const clockRoles = ['statutory', 'preliminary', 'internal'] as const;
/** What a term is for. The statutory one binds towards the party. */
export type ClockRole = (typeof clockRoles)[number];

/** Looked up: the version of the policy, and what it counts by. */
export interface LooksUpRules {
  readonly counting?: { readonly policyVersion: number; readonly rules: Rules };
}

/** By which policy and calendar, each in which version, a clock is counted. */
export interface CountedBy extends StartedBy {
  readonly role: ClockRole;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly calendarId: string;
  readonly calendarVersion: number;
}

/** What ends a term. */
export const stopReasons = [
  ...(['settled', 'closed', 'refused', 'forwarded'] as const),
  ...(['task-reported', 'task-cancelled', 'replaced'] as const),
] as const;
export type StopReason = (typeof stopReasons)[number];

/** The term of a task is a day that was set, and counted by no policy. */
export interface SetForTask {
  readonly role: 'task';
  readonly taskId: string;
}

/** The term of a task: it runs, ends and is extended with the task. */
export interface TaskClock {
  readonly clockId: string;
  readonly taskId: string;
  readonly clock: Clock;
  readonly stopped?: DocumentClock['stopped'];
}

/** A reminder that was reached, or passed over. */
export interface ReachedRung {
  readonly rung: string;
  readonly at: string;
  readonly isPassedOver: boolean;
}

/** A term of a document. */
export interface DocumentClock extends CountedBy {
  readonly clockId: string;
  readonly clock: Clock;
  /** The reminders of the clock as it runs now. */
  readonly ladder: readonly FiringRung[];
  readonly reached: readonly ReachedRung[];
  /** The end passed before the clock was last changed. */
  readonly wasMissed?: boolean;
  readonly stopped?: {
    readonly at: string;
    readonly isKept: boolean;
    readonly because: StopReason;
  };
}

/**
 * What every event of a clock says: the clock as it is then, with the steps to its date, its reminders, and the
 * nearest instant at which a running statutory clock of the document ends.
 */
export interface ClockFact {
  readonly clockId: string;
  readonly dueDate?: PlainDate;
  readonly clock: Clock;
  readonly ladder: readonly FiringRung[];
  readonly nearestDue?: string;
  /** Reminders that were due before the clock came to run like this. */
  readonly passedOver?: readonly string[];
  /** Its end had passed before this happened. */
  readonly wasMissed?: boolean;
}
