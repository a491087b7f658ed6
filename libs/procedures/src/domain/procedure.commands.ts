import { command } from '@chancery/kernel';
import type { Fault } from './fault.js';
import type { Procedure } from './procedure.js';

/**
 * Publish a version of a procedure as a whole. Documents that come from the day `validFrom` on, in UTC, follow it.
 * `faults` is looked up: what the procedure names and the authority does not have.
 */
export class PublishProcedure extends command('PublishProcedure', { looksUp: true })<{
  readonly procedureId: string;
  readonly version: number;
  readonly validFrom: string;
  readonly procedure: Procedure;
  readonly faults?: readonly Fault[];
  readonly at: string;
}> {}

/** No document follows it any more, but those that do already. */
export class RetireProcedure extends command('RetireProcedure')<{
  readonly procedureId: string;
  readonly reason: string;
  readonly at: string;
}> {}

export type ProcedureCommand = PublishProcedure | RetireProcedure;
