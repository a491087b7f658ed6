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

export type ClockCommand = StartClock | SuspendClock | ResumeClock | ExtendClock;
