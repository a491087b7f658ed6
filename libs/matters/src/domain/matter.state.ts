import type * as terms from './matter.terms.js';

/** Somebody who takes part. */
export interface Participant {
  readonly partyId: string;
  readonly role: terms.MatterRole;
}

export interface Request {
  readonly requestId: string;
  readonly until: string;
  readonly missing: readonly string[];
  readonly suspends?: terms.Standstill;
  readonly state: 'open' | 'answered' | 'cancelled' | 'lapsed';
}

export interface Hearing {
  readonly hearingId: string;
  readonly until?: string;
  readonly state: 'open' | 'stated' | 'waived' | 'lapsed' | 'skipped';
}

export interface Decision {
  readonly decisionId: string;
  readonly consignmentId: string;
  readonly outcome: terms.Outcome;
  readonly appeal?: terms.AppealTerms;
  readonly openedAt?: string;
  readonly appealUntil?: string;
  readonly appealId?: string;
}

/** Work of the office that waits for a look, a reply or a decision. */
export interface OpenItem {
  readonly itemId: string;
  readonly kind: 'message' | 'answer' | 'statement' | 'withdrawal' | 'question';
}

export interface Silenced {
  readonly effect: terms.Silence;
  readonly revocableUntil?: string;
  readonly isRevoked: boolean;
}

/** What rules need to know of a matter, and no more. */
export interface PresentMatter {
  readonly status: 'open' | 'withdrawn';
  readonly matterId: string;
  readonly documentId: string;
  readonly authorityId: string;
  readonly parties: readonly Participant[];
  readonly service?: terms.FollowedService;
  readonly messageIds: readonly string[];
  readonly opened: readonly string[];
  readonly requests: readonly Request[];
  readonly hearings: readonly Hearing[];
  readonly decisions: readonly Decision[];
  readonly items: readonly OpenItem[];
  readonly silence?: Silenced;
  /** When a party last asked what takes so long. */
  readonly askedAt?: string;
}

export type Matter = { readonly status: 'absent' } | PresentMatter;

/** The party whose matter it is. */
export const applicantOf = ({ parties }: PresentMatter): string =>
  parties.find(({ role }) => role === 'applicant')?.partyId ?? '';

export const isParticipant = ({ parties }: PresentMatter, partyId: string): boolean =>
  parties.some((each) => each.partyId === partyId);

/** Words of the authority are sealed with the key of the party whose matter it is. */
export const sealedFor = (matter: PresentMatter, text: string): terms.SealedText => ({
  partyId: applicantOf(matter),
  text,
});

export const withItem = (
  matter: PresentMatter,
  kind: OpenItem['kind'],
  itemId: string,
): PresentMatter => ({ ...matter, items: [...matter.items, { kind, itemId }] });

export const withoutItems = (matter: PresentMatter, ended: readonly string[]): PresentMatter => ({
  ...matter,
  items: matter.items.filter(({ itemId }) => !ended.includes(itemId)),
});

/** The ids of the items of these kinds. */
export const itemsOf = (
  { items }: PresentMatter,
  ...kinds: readonly OpenItem['kind'][]
): readonly string[] =>
  items.filter(({ kind }) => kinds.includes(kind)).map(({ itemId }) => itemId);
