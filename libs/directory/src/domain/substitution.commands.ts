import { command, type Principal } from '@chancery/kernel';
import type { Bounds, SubstitutionKind } from './substitution.events.js';

/** What stands elsewhere, looked up: nobody orders it. */
export interface AroundSubstitution {
  /** The holder as they are now; absent if nobody of that id is an active officer. */
  readonly holder?: Principal | undefined;
  readonly isSubstituteActive: boolean;
  /** The day of the order by the calendar of the authority. */
  readonly today: string;
  /** Another substitution of the same two people on one of the same days. */
  readonly overlapping?: string | undefined;
}

/** Let a colleague act for an officer within bounds, for some days or, as a mandate, until further notice. */
export class GrantSubstitution extends command('GrantSubstitution')<
  Bounds & {
    readonly substitutionId: string;
    readonly kind: SubstitutionKind;
    readonly holderId: string;
    readonly substituteId: string;
    readonly around?: AroundSubstitution;
    readonly at: string;
  }
> {}

/** Change the bounds or the days of a substitution; what is left out stays. */
export class AmendSubstitution extends command('AmendSubstitution')<
  Partial<Bounds> & {
    readonly substitutionId: string;
    readonly around?: AroundSubstitution;
    readonly at: string;
  }
> {}

/** End a substitution before its last day. What was done on behalf of the holder stays. */
export class EndSubstitution extends command('EndSubstitution')<{
  readonly substitutionId: string;
  readonly reason: string;
  readonly around?: AroundSubstitution;
  readonly at: string;
}> {}

export type SubstitutionCommand = GrantSubstitution | AmendSubstitution | EndSubstitution;
