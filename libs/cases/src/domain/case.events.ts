import type { AccessLevel } from '@chancery/kernel';
import type { CaseClockEvent } from './case-clock.events.js';
import type * as terms from './case.terms.js';
import type { OfCase } from './case.terms.js';

type Fact<Type extends string, Data extends object = object> = {
  readonly type: Type;
  readonly data: OfCase & Data;
};

export type CaseOpened = Fact<
  'CaseOpened',
  terms.Title &
    terms.Responsible & {
      readonly authorityId: string;
      readonly parentId?: string;
      readonly splitFrom?: terms.SplitFrom;
      /** Absent where no procedure was in force for its kind. */
      readonly procedure?: terms.FollowedProcedure;
    }
>;
export type CaseNumbered = Fact<'CaseNumbered', terms.CaseNumber>;
export type CaseClassified = Fact<
  'CaseClassified',
  { readonly classId: string; readonly index: string }
>;
export type CaseAssigned = Fact<
  'CaseAssigned',
  terms.Responsible & { readonly fromUnitId: string; readonly authorityId: string }
>;
export type CaseCorrected = Fact<
  'CaseCorrected',
  { readonly title?: string; readonly kind?: string; readonly reason: string }
>;
export type CaseAccessLevelSet = Fact<
  'CaseAccessLevelSet',
  { readonly accessLevel: AccessLevel; readonly reason: string }
>;
export type ResultSet = Fact<'ResultSet', { readonly result: string }>;
export type PartyAdded = Fact<
  'PartyAdded',
  {
    readonly authorityId: string;
    readonly party: terms.CaseParty;
    readonly role: terms.PartyRole;
    readonly represents?: string;
  }
>;
export type PartyEnded = Fact<'PartyEnded', { readonly partyId: string; readonly reason: string }>;
export type CaseLinked = Fact<
  'CaseLinked',
  { readonly otherCaseId: string; readonly kind: terms.LinkKind }
>;
export type CaseUnlinked = Fact<
  'CaseUnlinked',
  { readonly otherCaseId: string; readonly kind: terms.LinkKind; readonly reason: string }
>;
/** A document gets a numbered place in the case, which nobody gets again. */
export type EntryAllocated = Fact<
  'EntryAllocated',
  {
    readonly authorityId: string;
    /** The unit that answers for the case then. */
    readonly caseUnitId: string;
    readonly documentId: string;
    readonly entry: number;
    readonly movedFrom?: string;
  }
>;
export type EntryVoided = Fact<
  'EntryVoided',
  { readonly documentId: string; readonly entry: number; readonly reason: string }
>;
export type EntryMovedOut = Fact<
  'EntryMovedOut',
  { readonly documentId: string; readonly entry: number; readonly toCaseId: string }
>;
export type CaseClosed = Fact<
  'CaseClosed',
  { readonly result?: string; readonly retention: terms.Retention }
>;
/** Result and retention are withdrawn with it. It says what a queue has to know to show the case again. */
export type CaseReopened = Fact<
  'CaseReopened',
  terms.Responsible & {
    readonly authorityId: string;
    readonly accessLevel: AccessLevel;
    readonly reason: string;
    readonly because?: { readonly documentId: string };
  }
>;
export type CaseCancelled = Fact<'CaseCancelled', { readonly reason: string }>;

/** Its documents are on their way to the other case. */
export type CaseMergeBegun = Fact<
  'CaseMergeBegun',
  { readonly authorityId: string; readonly intoCaseId: string; readonly reason: string }
>;
/** A party of a case that is being merged into this one takes part here. */
export type PartyJoined = Fact<
  'PartyJoined',
  terms.JoiningParty & { readonly authorityId: string; readonly fromCaseId: string }
>;
/** It keeps its number and points to the case in which its documents, parties and parts go on. */
export type CaseMerged = Fact<'CaseMerged', { readonly intoCaseId: string }>;
/** The other case was closed or merged meanwhile. What has gone there stays there; this case is open again. */
export type CaseMergeAbandoned = Fact<
  'CaseMergeAbandoned',
  { readonly intoCaseId: string; readonly reason: string }
>;

export type CaseEvent =
  | CaseOpened
  | CaseNumbered
  | CaseClassified
  | CaseAssigned
  | CaseCorrected
  | CaseAccessLevelSet
  | ResultSet
  | PartyAdded
  | PartyEnded
  | CaseLinked
  | CaseUnlinked
  | EntryAllocated
  | EntryVoided
  | EntryMovedOut
  | CaseClosed
  | CaseReopened
  | CaseCancelled
  | CaseClockEvent
  | CaseMergeBegun
  | PartyJoined
  | CaseMerged
  | CaseMergeAbandoned;

export type * from './case-clock.events.js';
