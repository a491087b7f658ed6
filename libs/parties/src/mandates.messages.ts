import { Query } from '@nestjs/cqrs';
import type { Principal } from '@chancery/kernel';
import type { PageKey, RowPage } from '@chancery/read-store';
import type { MandateStatus } from './domain/mandate.state.js';
import type { Basis, Power, Scope } from './domain/mandate.terms.js';
import type { MandateRow } from './read-models/mandate/mandate.row.js';

/** The mandates that these parties of an authority have given or hold, the last changed first. */
export class FindMandates extends Query<readonly MandateRow[]> {
  constructor(
    readonly authorityId: string,
    readonly partyIds: readonly string[],
  ) {
    super();
  }
}

/** The mandates that a party holds and that are good at an instant. */
export class FindRepresented extends Query<readonly MandateRow[]> {
  constructor(
    readonly authorityId: string,
    readonly holderId: string,
    readonly at: string,
  ) {
    super();
  }
}

/** The mandates of an authority, for its registrars. */
export class ListMandates extends Query<RowPage<MandateRow>> {
  constructor(
    readonly authorityId: string,
    readonly by: Principal,
    readonly status: MandateStatus | undefined,
    readonly page: { readonly after?: PageKey | undefined; readonly limit?: number | undefined },
  ) {
    super();
  }
}

/** A mandate as other contexts may know it. */
export interface MandateTold {
  readonly giverId: string;
  readonly holderId?: string;
  readonly basis: Basis;
  readonly powers: readonly Power[];
  readonly scope: Scope;
  readonly validUntil: string;
  /** Whether it is valid, and good at the instant. */
  readonly isGood: boolean;
}

/** A mandate straight from its stream; undefined if there is none. */
export class LookUpMandate extends Query<MandateTold | undefined> {
  constructor(
    readonly mandateId: string,
    readonly at: string,
  ) {
    super();
  }
}
