import type { AccessLevel } from '@chancery/kernel';
import type { DeemedDelivery, SettlingStep } from './dispatch.js';

/** Guards that name nothing else. */
export const plainGuards = ['resolution-done', 'no-open-tasks'] as const;
export type PlainGuard = (typeof plainGuards)[number];
const byRoute = 'route:';

/**
 * What may have to be so before a document is registered, settled or closed. `route:outgoing-letter`: a route by this
 * template has taken the content as it stands past all that it names.
 */
export type Guard = PlainGuard | `route:${string}`;

export const isPlain = (guard: Guard): guard is PlainGuard => !guard.startsWith(byRoute);

/** The code of the template that a guard names; undefined for another guard. */
export const templateNamed = (guard: string): string | undefined =>
  guard.startsWith(byRoute) ? guard.slice(byRoute.length) : undefined;

export const guardedSteps = ['registration', 'settlement', 'closing'] as const;
export type GuardedStep = (typeof guardedSteps)[number];

/** With what a term that a procedure starts is over. */
export const clockEnds = ['settled', 'closed'] as const;
export type ClockEnd = (typeof clockEnds)[number];

export const procedureClockRoles = ['statutory', 'preliminary', 'internal'] as const;

/** A term that runs from the receipt of a document, or from its draft. */
export interface ProcedureClock {
  readonly role: (typeof procedureClockRoles)[number];
  readonly policyId: string;
  readonly stopOn: ClockEnd;
}

/**
 * What happens to documents of these kinds. `register` is the code of the register that they go into, such as `in` of
 * `riverside.in.2026`; `accessLevel` is that of documents for which nobody says another. `dispatchUnit` sends them; without
 * one, the unit that has them in hand. `settleOn` is `dispatched`, if left out.
 */
export interface Procedure {
  readonly name: string;
  readonly kinds: readonly string[];
  readonly register?: string;
  readonly accessLevel?: AccessLevel;
  readonly dispatchUnit?: string;
  readonly deemedDeliveries?: readonly DeemedDelivery[];
  readonly settleOn?: SettlingStep;
  readonly clocks: readonly ProcedureClock[];
  readonly needs: { readonly [Step in GuardedStep]?: readonly Guard[] };
}
