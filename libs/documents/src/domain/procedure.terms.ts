import type { AccessLevel } from '@chancery/kernel';
import type { ClockEnd, Procedure, ProcedureClock } from '@chancery/procedures/rules';
import type { Rules } from '@chancery/deadlines/rules';

/** What of a procedure is asked when its documents go on. */
export const askedLater = [
  ...(['register', 'dispatchUnit', 'deemedDeliveries', 'settleOn', 'needs'] as const),
] as const;

/** Which procedure a document follows, and what that asks of it later. */
export interface Following extends Pick<Procedure, (typeof askedLater)[number]> {
  readonly procedureId: string;
  readonly version: number;
}

/** A term that the procedure starts, with the rules that it is counted by. */
export interface ClockToStart extends ProcedureClock {
  readonly clockId: string;
  readonly counting: { readonly policyVersion: number; readonly rules: Rules };
}

/** What a document that follows the procedure from now on is to get. */
export interface ProcedureToFollow extends Following {
  readonly accessLevel?: AccessLevel;
  readonly clocks: readonly ClockToStart[];
}

/** Looked up: the procedure for the kind of the document. Left out where there is none. */
export interface LooksUpProcedure {
  readonly procedure?: ProcedureToFollow;
}

/** By which procedure a term was started, and with what it is over; `settled` for a term that somebody started. */
export interface StartedBy {
  readonly procedureId?: string;
  readonly stopOn?: ClockEnd;
}
