import { Query } from '@nestjs/cqrs';
import type { AccessLevel, Post } from '@chancery/kernel';
import type { WorkLeft } from './domain/succession.errors.js';
import type { WordList } from './domain/word-list.js';

/** How an authority stands in the log this moment. */
export interface AuthorityStanding {
  readonly authorityId: string;
  readonly name: string;
  readonly timeZone: string;
  /** Empty where the authority keeps no list. */
  readonly documentKinds: WordList;
  readonly tags: WordList;
}

/** How a unit stands in the log this moment; `undefined` where none was opened. */
export interface UnitStanding {
  readonly unitId: string;
  readonly authorityId: string;
  readonly name: string;
  readonly isActive: boolean;
  /** The units that go on with its work, once it has ended. */
  readonly succeededBy?: readonly string[];
}

/** How an officer stands in the log this moment; who has left has no posts and the least clearance. */
export interface OfficerStanding {
  readonly officerId: string;
  readonly authorityId: string;
  readonly isActive: boolean;
  readonly clearance: AccessLevel;
  readonly posts: readonly Post[];
  /** Fingerprints of the certificates that count as theirs. */
  readonly certificates: readonly string[];
}

/**
 * For rules that must not lag behind: answered from the log, not from a read model; where `maxAgeMs` is given,
 * from what was seen of it so long ago at most.
 */
export class LookUpUnit extends Query<UnitStanding | undefined> {
  constructor(
    readonly unitId: string,
    readonly maxAgeMs = 0,
  ) {
    super();
  }
}

/** As LookUpUnit, for an authority. */
export class LookUpAuthority extends Query<AuthorityStanding | undefined> {
  constructor(
    readonly authorityId: string,
    readonly maxAgeMs = 0,
  ) {
    super();
  }
}

/** As LookUpUnit, for an officer. */
export class LookUpOfficer extends Query<OfficerStanding | undefined> {
  constructor(
    readonly officerId: string,
    readonly maxAgeMs = 0,
  ) {
    super();
  }
}

/** The unit and all units below it, from the read model. */
export class FindUnitsBelow extends Query<readonly string[]> {
  constructor(readonly unitId: string) {
    super();
  }
}

/** What work a unit or an officer has, kind by kind. The directory asks it of the queues. */
export class LookUpWorkLeft extends Query<readonly WorkLeft[]> {
  constructor(readonly of: { readonly unitId: string } | { readonly officerId: string }) {
    super();
  }
}
