import type { AccessLevel } from '@chancery/kernel';
import type { DocumentClock } from './clock.terms.js';
import type { Custody, Direction, Place, Priority, Purpose } from './document.terms.js';

/**
 * Where a document stands. Unregistered: received or drafted, without a number. Registered: in work.
 * Settled: dealt with, waiting to be closed. Refused and forwarded are final.
 */
export const situations = [
  'unregistered',
  'registered',
  'settled',
  'closed',
  'refused',
  'forwarded',
] as const;
export type Situation = (typeof situations)[number];

/** A hand-over that nobody has accepted, refused, recalled or concluded yet. */
export interface OpenHandOver {
  readonly handOverId: string;
  readonly purpose: Purpose;
  readonly from: Place;
  readonly to: Place;
  readonly due?: string;
  readonly note?: string;
}

/** One step on the way of custody: who handed the document on, and so may get it back. */
export interface Leg {
  readonly handOverId: string;
  readonly from: Custody;
}

/** Under which number of which register a document goes, or went. */
export interface Registration {
  readonly registerId: string;
  readonly number: string;
  readonly sequence: number;
}

/** What rules need to know of a document, and no more. */
export interface Present {
  readonly situation: Situation;
  readonly documentId: string;
  readonly authorityId: string;
  readonly direction: Direction;
  readonly openedAt: string;
  readonly accessLevel: AccessLevel;
  /** Absent until somebody says it. */
  readonly priority?: Priority;
  readonly registration?: Registration;
  /** Numbers that it lost because its registration was revoked; it never gets them again. */
  readonly revoked: readonly Registration[];
  readonly custody: Custody;
  /** How custody got here from its first holder; the last leg is the one that can be concluded. */
  readonly legs: readonly Leg[];
  /** The sender or addressee. */
  readonly partyId?: string;
  readonly openHandOvers: readonly OpenHandOver[];
  /** Every unit that holds or held the document or was to get it: those who may read it. */
  readonly involvedUnits: readonly string[];
  /** The terms that run for it, or ran. */
  readonly clocks: readonly DocumentClock[];
  readonly attachments: Readonly<
    Record<string, { readonly sha256: string; readonly current: boolean }>
  >;
}

export type Document = { readonly situation: 'absent' } | Present;

/** The hand-over for action that waits for an answer; there is at most one. */
export const passing = (document: Present): OpenHandOver | undefined =>
  document.openHandOvers.find(({ purpose }) => purpose === 'action');

/** A place without the due date that may stand beside it. */
export const placeOf = ({ unitId, officerId }: Custody): Place =>
  officerId === undefined ? { unitId } : { unitId, officerId };

type Terms = { readonly [Name in 'due' | 'handOverId' | 'note']?: string | undefined };

/** Custody at a place, with the term and the hand-over that it stands under. */
export const custodyAt = (
  { unitId, officerId }: Place,
  { due, handOverId, note }: Terms = {},
): Custody => ({
  unitId,
  ...(officerId !== undefined && { officerId }),
  ...(due !== undefined && { due }),
  ...(handOverId !== undefined && { handOverId }),
  ...(note !== undefined && { note }),
});

/** What events that begin new work say of how soon it wants dealing with. */
export const urgencyOf = ({ priority }: Present): { readonly priority?: Priority } =>
  priority === undefined || priority === 'ordinary' ? {} : { priority };

export const holder = ({ custody }: Present): Place => placeOf(custody);
