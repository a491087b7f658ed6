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

export const procedureSubjects = ['document', 'case'] as const;
export type ProcedureSubject = (typeof procedureSubjects)[number];

/** A term that runs from the receipt of a document or from its draft, or from the opening of a case. */
export interface ProcedureClock {
  readonly role: (typeof procedureClockRoles)[number];
  readonly policyId: string;
  readonly stopOn: ClockEnd;
}

/**
 * What happens to documents or cases of these kinds; to documents, if no subject is named. `register` is the code of the
 * register that they go into, such as `in` of `riverside.in.2026`; `accessLevel` is that of those for which nobody says
 * another. `dispatchUnit` sends documents; without one, the unit that has them in hand. `settleOn` is `dispatched`, if left
 * out. Guards and dispatch are of documents alone, and terms of cases are over when the case is closed.
 */
export interface Procedure {
  readonly name: string;
  readonly subject?: ProcedureSubject;
  readonly kinds: readonly string[];
  readonly register?: string;
  readonly accessLevel?: AccessLevel;
  readonly dispatchUnit?: string;
  readonly deemedDeliveries?: readonly DeemedDelivery[];
  readonly settleOn?: SettlingStep;
  readonly clocks: readonly ProcedureClock[];
  readonly needs: { readonly [Step in GuardedStep]?: readonly Guard[] };
}

export const subjectOf = ({ subject = 'document' }: Procedure): ProcedureSubject => subject;
