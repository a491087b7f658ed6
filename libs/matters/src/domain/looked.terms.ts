import type { AccessLevel } from '@chancery/kernel';
import type { Silence } from './matter.terms.js';

/** A term of the document that runs, and the grounds on which its policy lets it stand. */
export interface LookedClock {
  readonly clockId: string;
  /** Calendar days that a suspension on the ground may last in all; absent where it may last for ever. */
  readonly grounds: Readonly<Record<string, { readonly limit?: number }>>;
  /** Calendar days that the clock has stood on each ground so far. */
  readonly stood: Readonly<Record<string, number>>;
}

/** How the document stands that a matter follows, for who gives the order. */
export interface Custody {
  readonly isReadable: boolean;
  readonly isCustodian: boolean;
  readonly isHead: boolean;
  readonly isOpen: boolean;
  readonly unitId: string;
  readonly officerId?: string;
  readonly accessLevel: AccessLevel;
  /** By the calendar of this zone days end. */
  readonly timeZone: string;
  /** Of the terms towards the party, those that run. */
  readonly clocks: readonly LookedClock[];
}

/** Looked up by the handler, for every order but those of programs. */
export interface LooksUpCustody {
  readonly custody?: Custody;
}

/** An outgoing document that is to be delivered as a decision. */
export interface LookedDecision {
  readonly isRegistered: boolean;
  /** Its content is signed as its procedure says, and the sender may dispatch it. */
  readonly maySend: boolean;
  readonly attachmentIds: readonly string[];
}

/** A clock whose term ended, with what its policy says of that. */
export interface LookedEnd {
  readonly policyId: string;
  readonly policyVersion: number;
  readonly dueAt: string;
  readonly isStanding: boolean;
  readonly silence?: {
    readonly effect: Silence;
    readonly basis: string;
    readonly revocableDays?: number;
  };
}
