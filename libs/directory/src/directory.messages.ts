import { Query } from '@nestjs/cqrs';
import type { AccessLevel, Post, Principal, Role } from '@chancery/kernel';
import type { RowPage } from '@chancery/read-store';
import type { SavedQuery } from './domain/unit.events.js';
import type { AuthorityRow } from './read-models/authority/authority.row.js';
import type { OfficerRow } from './read-models/officer/officer.row.js';
import type { SubstitutionRow } from './read-models/substitution/substitution.row.js';
import type { UnitRow } from './read-models/unit/unit.row.js';

/** The key of a row in the order of its list: an id or a name. */
export type IdKey = readonly [string];

/** A page of a list in the order of its keys: ask for what comes after the last one to go on. */
export interface PageWish {
  readonly after?: IdKey | undefined;
  readonly limit?: number | undefined;
}

/** An officer as lists show them: with the posts that they hold now. */
export interface OfficerView extends OfficerRow {
  readonly posts: readonly Post[];
}

export class GetAuthority extends Query<AuthorityRow> {
  constructor(readonly authorityId: string) {
    super();
  }
}

/** All authorities in the order of their ids, for services of the platform alone. */
export class ListAuthorities extends Query<RowPage<AuthorityRow, IdKey>> {
  constructor(
    readonly by: Principal,
    readonly page: PageWish = {},
  ) {
    super();
  }
}

/** For an officer of another authority the unit does not exist. */
export class GetUnit extends Query<UnitRow> {
  constructor(
    readonly unitId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

export class ListUnits extends Query<RowPage<UnitRow, IdKey>> {
  constructor(
    readonly authorityId: string,
    readonly page: PageWish = {},
  ) {
    super();
  }
}

/** For an officer of another authority the officer does not exist. */
export class GetOfficer extends Query<OfficerView> {
  constructor(
    readonly officerId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** The officers of an authority, or those with a post in one of its units. */
export class ListOfficers extends Query<RowPage<OfficerView, IdKey>> {
  constructor(
    readonly authorityId: string,
    readonly page: PageWish & { readonly unitId?: string | undefined } = {},
  ) {
    super();
  }
}

/** A query that a unit or an officer keeps. */
export interface SavedQueryView extends SavedQuery {
  readonly savedAt: string;
}

/** The queries that a unit keeps, in the order of their names, for its members and who oversees it. */
export class ListSavedQueries extends Query<RowPage<SavedQueryView, IdKey>> {
  constructor(
    readonly unitId: string,
    readonly by: Principal,
    readonly page: PageWish = {},
  ) {
    super();
  }
}

export class GetSavedQuery extends Query<SavedQueryView> {
  constructor(
    readonly unitId: string,
    readonly name: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** The queries that the asker keeps for themselves, in the order of their names. */
export class ListOwnQueries extends Query<RowPage<SavedQueryView, IdKey>> {
  constructor(
    readonly by: Principal,
    readonly page: PageWish = {},
  ) {
    super();
  }
}

export class GetOwnQuery extends Query<SavedQueryView> {
  constructor(
    readonly name: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** The names of units and officers by their ids, from the read model; of what it does not know there is none. */
export class FindNames extends Query<Readonly<Record<string, string>>> {
  constructor(readonly ids: readonly string[]) {
    super();
  }
}

/** Who asks, with posts, overseen units and clearance; `undefined` for strangers and for who has left. */
export class FindPrincipal extends Query<Principal | undefined> {
  constructor(readonly officerId: string) {
    super();
  }
}

/** A substitution as lists show it. */
export interface SubstitutionView extends Omit<
  SubstitutionRow,
  'firstDay' | 'lastDay' | 'endedAt'
> {
  readonly from: string;
  readonly until: string | null;
  /** Today, by the calendar of the authority. */
  readonly isActive: boolean;
}

/** The asker as they act for a holder whom they substitute today; throws SubstitutionNotActive. */
export class FindActingPrincipal extends Query<Principal> {
  constructor(
    readonly by: Principal,
    readonly holderId: string,
  ) {
    super();
  }
}

/** Of today and later: those in which the asker is the substitute, or those of a holder, for who decides on them. */
export class ListSubstitutions extends Query<readonly SubstitutionView[]> {
  constructor(
    readonly by: Principal,
    readonly holderId?: string,
  ) {
    super();
  }
}

/** An officer in a unit. */
interface OfOfficer {
  readonly unitId: string;
  readonly officerId: string;
}

/**
 * Of these, who cannot act in the unit: they have left, or hold none of the roles there and do not oversee it. From the
 * read model.
 */
export class FindAbsent extends Query<readonly OfOfficer[]> {
  constructor(
    readonly officers: readonly OfOfficer[],
    readonly roles: readonly Role[],
  ) {
    super();
  }
}

/**
 * The highest clearance among the active officers who hold one of these roles in the unit, from the read model;
 * `undefined` if there are none.
 */
export class FindUnitClearance extends Query<AccessLevel | undefined> {
  constructor(
    readonly unitId: string,
    readonly roles: readonly Role[],
  ) {
    super();
  }
}
