import { command } from '@chancery/kernel';
import type { OfDocument } from './document.terms.js';
import type { LooksUpProcedure } from './procedure.terms.js';

/** The document follows another procedure or version from now on. Its terms are started anew from its receipt. */
export class AdoptProcedure extends command('AdoptProcedure', {
  action: 'adopt-procedure',
  looksUp: true,
})<
  OfDocument &
    LooksUpProcedure & {
      readonly procedureId: string;
      readonly version: number;
      readonly reason: string;
    }
> {}

export type ProcedureCommand = AdoptProcedure;
