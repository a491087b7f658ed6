import type { Clock, FiringRung, PlainDate, Rules } from '@chancery/deadlines/rules';

export const clockRoles = ['statutory', 'preliminary', 'internal'] as const;
/** What a term is for. The statutory one binds towards the party. */
export type ClockRole = (typeof clockRoles)[number];

/** Looked up: the version of the policy, and what it counts by. */
export interface LooksUpRules {
  readonly counting?: { readonly policyVersion: number; readonly rules: Rules };
}

/** By which policy and calendar, each in which version, a clock is counted. */
export interface CountedBy {
  readonly role: ClockRole;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly calendarId: string;
  readonly calendarVersion: number;
}

/** A term of a document. */
export interface DocumentClock extends CountedBy {
  readonly clockId: string;
  readonly clock: Clock;
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
}
