import { command } from '@chancery/kernel';
import type { Extension } from '@chancery/deadlines/rules';
import type { ClockRole, LooksUpRules } from './clock.terms.js';
import type { OfDocument } from './document.terms.js';

type OfClock = OfDocument & LooksUpRules & { readonly clockId: string };

/** Without `policyVersion`, the version that is valid on the day of the start counts the term. */
export class StartClock extends command('StartClock', { action: 'start-clock', looksUp: true })<
  OfClock & {
    readonly role: ClockRole;
    readonly policyId: string;
    readonly policyVersion?: number;
    readonly startedAt: string;
  }
> {}

export class SuspendClock extends command('SuspendClock', {
  action: 'suspend-clock',
  looksUp: true,
})<OfClock & { readonly ground: string; readonly reason?: string }> {}

/** Ends the suspension on a ground, or all that are open. */
export class ResumeClock extends command('ResumeClock', { action: 'resume-clock', looksUp: true })<
  OfClock & { readonly ground?: string; readonly reason?: string }
> {}

export class ExtendClock extends command('ExtendClock', { action: 'extend-clock', looksUp: true })<
  OfClock & {
    readonly ground: string;
    readonly by: Extension['by'];
    readonly reason: string;
  }
> {}

/** The alarm of a reminder has gone off. Says nothing new if the clock has changed since, or the rung was reached. */
export class ReachRung extends command('ReachRung')<
  OfDocument & {
    readonly clockId: string;
    readonly clockVersion: number;
    readonly rung: string;
  }
> {}

/** Count a term anew by the newest version of its calendar. For services alone. */
export class RecalculateClock extends command('RecalculateClock', { looksUp: true })<OfClock> {}

/** Count all terms anew that an earlier version of a calendar has counted. For services alone. */
export class RecalculateClocks extends command('RecalculateClocks')<{
  readonly calendarId: string;
  readonly authorityId: string;
  readonly version: number;
  readonly at: string;
}> {}

export type ClockCommand = StartClock | SuspendClock | ResumeClock | ExtendClock;
