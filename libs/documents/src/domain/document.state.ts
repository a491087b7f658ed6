import type { AccessLevel } from '@chancery/kernel';
import type { DocumentClock, TaskClock } from './clock.terms.js';
import type { Dispatch } from './dispatch.state.js';
import type { Reply } from './dispatch.terms.js';
import type { Following } from './procedure.terms.js';
import type { Series } from './series.state.js';
import type { Resolution, Task } from './task.state.js';
import type { AttachmentRole } from './content.terms.js';
import type { Screening } from './screening.terms.js';
import type { Route } from './route.terms.js';
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

export const handOverEnds = ['accepted', 'refused', 'recalled', 'concluded'] as const;
export type HandOverEnd = (typeof handOverEnds)[number];

/** How a hand-over was answered or taken back, by whom, and when. */
export interface EndedHandOver {
  readonly handOverId: string;
  readonly end: HandOverEnd;
  readonly by: Place;
  readonly at: string;
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

/** In which case a document lies, under which entry there, and which unit answers for the case. */
export interface Filing {
  readonly caseId: string;
  readonly caseUnitId: string;
  readonly entry: number;
}

/** A file that came with a document, also one that was replaced or withdrawn since. */
export interface KeptFile {
  readonly sha256: string;
  readonly current: boolean;
  readonly role: AttachmentRole;
  /** What was found last of its signatures. */
  readonly found?: string;
  readonly verdict?: Screening['verdict'];
  readonly isReleased?: true;
}

/** What rules need to know of a document, and no more. */
export interface Present {
  readonly situation: Situation;
  readonly documentId: string;
  readonly authorityId: string;
  readonly direction: Direction;
  readonly kind: string;
  readonly openedAt: string;
  /** The officer who drafted it. */
  readonly authorId?: string;
  /** When it came; of what was drafted, when that was. Its terms run from then. */
  readonly receivedAt: string;
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
  /** Those that wait for nobody any more, each with what ended it last. */
  readonly endedHandOvers: readonly EndedHandOver[];
  /** Every unit that holds or held the document, was to get it, or answers for its case: those who may read it. */
  readonly involvedUnits: readonly string[];
  /** Absent while it lies in no case. */
  readonly filing?: Filing;
  /** Absent while no procedure is for its kind. */
  readonly following?: Following;
  readonly resolutions: readonly Resolution[];
  readonly tasks: readonly Task[];
  readonly taskClocks: readonly TaskClock[];
  /** Tasks that come again. */
  readonly series: readonly Series[];
  /** Where it lay before. It never gets such a place again. */
  readonly left: readonly Omit<Filing, 'caseUnitId'>[];
  /** Of an outgoing one, whom it is for, and how it gets there. */
  readonly dispatch: Dispatch;
  /** The documents that it answers once it is sent. */
  readonly inReplyTo: readonly string[];
  /** The documents that answer it, once it is settled by reply. */
  readonly replies: readonly Reply[];
  /** Those that answered it without settling it. */
  readonly interimReplies: readonly Reply[];
  /** The terms that run for it, or ran. */
  readonly clocks: readonly DocumentClock[];
  readonly attachments: Readonly<Record<string, KeptFile>>;
  /** Grows with every change of what people concur with and sign; `textVersion` is that of its text and subject. */
  readonly contentVersion: number;
  readonly textVersion: number;
  /** The last route over its content. */
  readonly route?: Route;
  /** By the id of a template, which version of the content was last taken past all that it names. */
  readonly passed?: Readonly<Record<string, number>>;
  /** The route in which somebody signed the content as it stands. */
  readonly signedIn?: string;
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
