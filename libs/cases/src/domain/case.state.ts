import type { AccessLevel } from '@chancery/kernel';
import type { CaseClock } from './case-clock.terms.js';
import type {
  CaseNumber,
  CaseStatus,
  FollowedProcedure,
  JoiningParty,
  LinkKind,
} from './case.terms.js';

/** A place in the case: `open` as long as its document is, or is about to be, filed under it. */
export interface Entry {
  readonly entry: number;
  readonly documentId: string;
  readonly fate: 'open' | 'void' | 'moved-out';
  readonly movedFrom?: string;
}

export interface Link {
  readonly otherCaseId: string;
  readonly kind: LinkKind;
}

/** Who takes part; `heldBy` names the case in which the party was added, if that was merged into this one. */
export type PartyHere = Omit<JoiningParty, 'heldBy'> & { readonly heldBy?: string };

/** What rules need to know of a case, and no more. */
export interface PresentCase {
  readonly status: CaseStatus;
  readonly caseId: string;
  readonly authorityId: string;
  readonly accessLevel: AccessLevel;
  readonly kind: string;
  readonly unitId: string;
  readonly officerId?: string;
  /** Units that answer or answered for it: those who may read it. */
  readonly units: readonly string[];
  readonly parentId?: string;
  /** The case that its documents go to, or have gone to. */
  readonly intoCaseId?: string;
  readonly procedure?: FollowedProcedure;
  readonly number?: CaseNumber;
  readonly classId?: string;
  readonly result?: string;
  readonly parties: readonly PartyHere[];
  readonly links: readonly Link[];
  readonly entries: readonly Entry[];
  readonly clocks: readonly CaseClock[];
}

export type Case = { readonly status: 'absent' } | PresentCase;

export const openEntries = ({ entries }: PresentCase): readonly Entry[] =>
  entries.filter(({ fate }) => fate === 'open');

/** The place that a document has, or is about to have. */
export const entryOf = (of: PresentCase, documentId: string): Entry | undefined =>
  openEntries(of).find((entry) => entry.documentId === documentId);
