import type { Extension } from '@chancery/deadlines/rules';
import type { ClockFact, CountedBy } from './clock.terms.js';
import type { OfDocument } from './document.terms.js';

/** Facts about the terms of a document. */
type Fact<Type extends string, Data extends object> = {
  readonly type: Type;
  readonly data: OfDocument & ClockFact & Data;
};

export type ClockStarted = Fact<'ClockStarted', CountedBy & { readonly startedAt: string }>;
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
    readonly by: Extension['by'];
    readonly reason: string;
  }
>;

export type ClockEvent = ClockStarted | ClockSuspended | ClockResumed | ClockExtended;
