import { command } from '@chancery/kernel';
import type { Extension } from '@chancery/deadlines/rules';
import type { ClockRole, LooksUpRules } from '@chancery/documents/rules';
import type { CaseClock } from './case-clock.terms.js';
import type { OfCase } from './case.terms.js';

type OfClock = OfCase & LooksUpRules & { readonly clockId: string };

/** Without `policyVersion`, the version that is valid on the day of the start counts the term. */
export class StartCaseClock extends command('StartCaseClock', { looksUp: true })<
  OfClock & {
    readonly role: ClockRole;
    readonly policyId: string;
    readonly policyVersion?: number;
    readonly startedAt: string;
  }
> {}

export class SuspendCaseClock extends command('SuspendCaseClock', { looksUp: true })<
  OfClock & { readonly ground: string; readonly reason?: string }
> {}

/** Ends the suspension on a ground, or all that are open. */
export class ResumeCaseClock extends command('ResumeCaseClock', { looksUp: true })<
  OfClock & { readonly ground?: string; readonly reason?: string }
> {}

export class ExtendCaseClock extends command('ExtendCaseClock', { looksUp: true })<
  OfClock & { readonly ground: string; readonly by: Extension['by']; readonly reason: string }
> {}

/** The alarm of a reminder has gone off. Says nothing new if the clock has changed since, or the rung was reached. */
export class ReachCaseRung extends command('ReachCaseRung')<
  OfCase & { readonly clockId: string; readonly clockVersion: number; readonly rung: string }
> {}

/** Count a term anew by the newest version of its calendar. For services alone. */
export class RecalculateCaseClock extends command('RecalculateCaseClock', {
  looksUp: true,
})<OfClock> {}

/** Count all terms of cases anew that an earlier version of a calendar has counted. For services alone. */
export class RecalculateCaseClocks extends command('RecalculateCaseClocks')<{
  readonly calendarId: string;
  readonly authorityId: string;
  readonly version: number;
  readonly at: string;
}> {}

/** The terms of a case that is being merged into this one run on here, as they stand. */
export class JoinClocks extends command('JoinClocks')<
  OfCase & { readonly fromCaseId: string; readonly clocks: readonly CaseClock[] }
> {}

export type CaseClockCommand =
  | StartCaseClock
  | SuspendCaseClock
  | ResumeCaseClock
  | ExtendCaseClock
  | RecalculateCaseClock
  | ReachCaseRung
  | JoinClocks;
