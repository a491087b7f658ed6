import type { Rules } from '@chancery/deadlines/rules';
import type { ClockRole } from '@chancery/documents/rules';
import type { AccessLevel } from '@chancery/kernel';

/**
 * Told by events alone. A case that is `merging` gives its documents to another, and is `merged` once all have gone. A
 * cancelled case was opened in error. The number of each stays.
 */
export const caseStatuses = ['open', 'merging', 'closed', 'merged', 'cancelled'] as const;
export type CaseStatus = (typeof caseStatuses)[number];

export const partyRoles = [
  ...(['initiator', 'representative', 'interested', 'addressee', 'expert', 'other'] as const),
] as const;
export type PartyRole = (typeof partyRoles)[number];

export const linkKinds = ['related', 'follows', 'appeal-of'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** A person or body outside the authority. All beside `partyId` is sealed in the log. */
export interface CaseParty {
  readonly partyId: string;
  readonly name: string;
  readonly address?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly kind: 'person' | 'organisation';
}

/** A party of a case that was merged into this one. Who it is stays written in the case that it was added to. */
export interface JoiningParty {
  readonly partyId: string;
  readonly role: PartyRole;
  readonly represents?: string;
  /** The case in which it was added. */
  readonly heldBy: string;
}

/** What becomes of a case after it was closed: kept for ever, or looked at or destroyed after so many years. */
export const retentionActions = ['keep', 'review', 'destroy'] as const;
export interface RetentionRule {
  readonly action: (typeof retentionActions)[number];
  /** Left out for what is kept for ever. */
  readonly years?: number;
}

/** Computed once, when the case is closed. `from` is the first day that counts: that of the year to come. */
export interface Retention extends RetentionRule {
  readonly classId: string;
  readonly from: string;
}

/** What every command to a case and every event of one carries. */
export interface OfCase {
  readonly caseId: string;
  /** The instant of the action, ISO 8601 in UTC. */
  readonly at: string;
}

/** Who answers for a case. */
export interface Responsible {
  readonly unitId: string;
  readonly officerId?: string;
}

export interface Title {
  readonly title: string;
  readonly kind: string;
  readonly accessLevel: AccessLevel;
}

/** The number of a case, as a register of the authority gave it. */
export interface CaseNumber {
  readonly registerId: string;
  readonly number: string;
  readonly sequence: number;
}

/** A class of the file plan as it was found: with the rule by which its cases are kept. */
export interface FoundClass {
  readonly classId: string;
  readonly index: string;
  readonly retention: RetentionRule;
  readonly isOpen: boolean;
}

/** Another case as it was found that this one is to be merged into. */
export interface FoundCase {
  readonly status: CaseStatus;
  readonly authorityId: string;
  readonly accessLevel: AccessLevel;
  /** May who merges give orders to both. */
  readonly isTheirs: boolean;
  /** Whether it is a part of the case that is to be merged into it, at whatever depth. */
  readonly isWithin: boolean;
}

/** The documents with which a case began that was split off another. */
export interface SplitFrom {
  readonly caseId: string;
  readonly documentIds: readonly string[];
  readonly reason: string;
}

/** What stands in the way of closing, with the ids that it is about. */
export interface CaseObstacle {
  readonly code: string;
  readonly documentId?: string;
  readonly caseId?: string;
  readonly ids?: readonly string[];
}

/** The procedure that a case follows, in the version that was in force when it was opened. */
export interface FollowedProcedure {
  readonly procedureId: string;
  readonly version: number;
}

/** What a procedure gives a case that is opened: a level where nobody says another, and terms from its opening on. */
export interface CaseProcedure extends FollowedProcedure {
  readonly accessLevel?: AccessLevel;
  readonly clocks: readonly {
    readonly clockId: string;
    readonly role: ClockRole;
    readonly policyId: string;
    readonly counting: { readonly policyVersion: number; readonly rules: Rules };
  }[];
}
