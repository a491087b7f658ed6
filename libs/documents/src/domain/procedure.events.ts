import type { Fact } from './document.fact.js';
import type { Following } from './procedure.terms.js';

/** The procedure for its kind, when the document came or its kind was corrected. */
export type ProcedureAssigned = Fact<'ProcedureAssigned', Following>;

/** Another procedure or version by order. `before` is left out where it followed none. */
export type ProcedureAdopted = Fact<
  'ProcedureAdopted',
  Following & {
    readonly before?: Pick<Following, 'procedureId' | 'version'>;
    readonly reason: string;
  }
>;

export type ProcedureEvent = ProcedureAssigned | ProcedureAdopted;
