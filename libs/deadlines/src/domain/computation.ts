import {
  correctReceipt,
  extendClock,
  recalculateClock,
  resumeClock,
  startClock,
  suspendClock,
  type Clock,
} from './clock.js';
import type { Extension, Rules } from './dates.js';
import type { Span } from './policy.js';

/** What happens to a term, told in order. */
export type Operation =
  | { readonly kind: 'suspend'; readonly ground: string; readonly at: string }
  | { readonly kind: 'resume'; readonly ground?: string | undefined; readonly at: string }
  | ({ readonly kind: 'extend' } & Extension)
  | { readonly kind: 'correct-receipt'; readonly startedAt: string; readonly at: string }
  | { readonly kind: 'recalculate'; readonly calendarVersion: number; readonly at: string };

/** A clock after all that happened to it, with the rules that count it last. */
export interface Computed {
  readonly rules: Rules;
  readonly clock: Clock;
}

/** The instants that operations name, and the spans by which they extend. */
export const extentOf = (
  operations: readonly Operation[],
): { readonly instants: readonly string[]; readonly spans: readonly Span[] } => ({
  instants: operations.flatMap((operation) =>
    operation.kind === 'correct-receipt' ? [operation.startedAt, operation.at] : [operation.at],
  ),
  spans: operations.flatMap((operation) =>
    operation.kind === 'extend' && operation.by !== 'to-cap' ? [operation.by] : [],
  ),
});

/** Runs a clock through its operations. `rulesWith` gives the rules with a version of the calendar. */
export const compute = (
  rulesWith: (calendarVersion?: number) => Rules,
  startedAt: string,
  operations: readonly Operation[],
): Computed => {
  const rules = rulesWith();
  return operations.reduce<Computed>(
    (computed, operation) => applied(computed, operation, rulesWith),
    { rules, clock: startClock(rules, startedAt) },
  );
};

const applied = (
  { rules, clock }: Computed,
  operation: Operation,
  rulesWith: (calendarVersion: number) => Rules,
): Computed => {
  switch (operation.kind) {
    case 'suspend':
      return { rules, clock: suspendClock(rules, clock, operation) };
    case 'resume':
      return { rules, clock: resumeClock(rules, clock, operation) };
    case 'extend': {
      const { kind: _, ...extension } = operation;
      return { rules, clock: extendClock(rules, clock, extension) };
    }
    case 'correct-receipt':
      return { rules, clock: correctReceipt(rules, clock, operation) };
    case 'recalculate': {
      const renewed = rulesWith(operation.calendarVersion);
      return { rules: renewed, clock: recalculateClock(renewed, clock, operation) };
    }
  }
};
