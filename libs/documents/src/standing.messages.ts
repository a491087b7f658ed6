import { Query } from '@nestjs/cqrs';
import type { AccessLevel, Principal } from '@chancery/kernel';
import type { DocumentClock } from './domain/clock.terms.js';
import type { Addressee } from './domain/dispatch.state.js';
import type { DocumentAction } from './domain/document.actions.js';
import type { Situation } from './domain/document.state.js';
import type { Direction, PartyStanding, Place } from './domain/document.terms.js';

/** How a document stands now, and what somebody may do with it. */
export interface DocumentStanding {
  readonly authorityId: string;
  readonly situation: Situation;
  readonly direction: Direction;
  readonly kind: string;
  readonly accessLevel: AccessLevel;
  readonly number?: string;
  readonly custody: Place;
  readonly openHandOvers: readonly string[];
  readonly clocks: readonly DocumentClock[];
  readonly addressees: readonly Addressee[];
  /** The files that go with it now. */
  readonly attachmentIds: readonly string[];
  /** Who asks works in the unit that has it, or heads that. */
  readonly isCustodian: boolean;
  readonly isHead: boolean;
  readonly allowedActions: readonly DocumentAction[];
}

/** How a document stands, from the log, for who asks. Undefined where they may not read it. */
export class LookUpDocument extends Query<DocumentStanding | undefined> {
  constructor(
    readonly documentId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** Whether a document that who asks may read bears a party, and whether there is anything left to name by its id. */
export class LookUpPartyStanding extends Query<PartyStanding> {
  constructor(
    readonly authorityId: string,
    readonly partyId: string,
    readonly by: Principal,
  ) {
    super();
  }
}
