import type { AccessLevel } from '@chancery/kernel';
import type { ClockEvent } from './clock.events.js';
import type {
  Attachment,
  Channel,
  Custody,
  Description,
  Direction,
  Party,
  Place,
  Priority,
  Purpose,
  SettlementWay,
} from './document.terms.js';
import type { Fact } from './document.fact.js';
import type * as description from './description.events.js';

export type * from './description.events.js';

export type DocumentReceived = Fact<
  'DocumentReceived',
  Description & {
    readonly authorityId: string;
    readonly unitId: string;
    readonly channel: Channel;
    readonly sender: Party;
    readonly receivedAt: string;
    readonly attachments: readonly Attachment[];
  }
>;
export type DocumentDrafted = Fact<
  'DocumentDrafted',
  Description & {
    readonly authorityId: string;
    readonly unitId: string;
    /** Who writes it, and so handles it from the start; absent where a service drafted it. */
    readonly officerId?: string;
    readonly direction: Exclude<Direction, 'incoming'>;
    readonly addressee?: Party;
  }
>;

export type DocumentRegistered = Fact<
  'DocumentRegistered',
  { readonly registerId: string; readonly number: string; readonly sequence: number }
>;
export type RegistrationRefused = Fact<'RegistrationRefused', { readonly reason: string }>;
/** The document lost its number, which nobody gets again; it can be registered anew. */
export type RegistrationRevoked = Fact<
  'RegistrationRevoked',
  {
    readonly registerId: string;
    readonly number: string;
    readonly sequence: number;
    readonly reason: string;
  }
>;
export type DocumentForwarded = Fact<
  'DocumentForwarded',
  { readonly toAuthority: string; readonly reason: string }
>;

/** What was refused or forwarded waits for its number again. */
export type IntakeResumed = Fact<
  'IntakeResumed',
  {
    readonly authorityId: string;
    readonly accessLevel: AccessLevel;
    readonly priority?: Priority;
    readonly custody: Custody;
    readonly reason: string;
  }
>;

/** What every event of a hand-over says, so that it can be understood alone. */
interface OfHandOver {
  readonly handOverId: string;
  readonly purpose: Purpose;
  readonly from: Place;
  readonly to: Place;
}

/** Where the document lies from now on, with whom, and until when it is to be dealt with there. */
interface NewCustody {
  readonly custody: Custody;
}

/** The level of a document that goes back; events that were recorded before it was told leave it out. */
interface GoneBack {
  readonly accessLevel?: AccessLevel;
}
export type DocumentHandedOver = Fact<
  'DocumentHandedOver',
  OfHandOver & {
    readonly authorityId: string;
    readonly accessLevel: AccessLevel;
    /** When the document was received or drafted: its place in the lists of the addressee. */
    readonly openedAt: string;
    /** Left out while it is ordinary. */
    readonly priority?: Priority;
    readonly note?: string;
    readonly due?: string;
  }
>;
export type HandOverAccepted = Fact<'HandOverAccepted', OfHandOver & NewCustody>;
export type HandOverRefused = Fact<'HandOverRefused', OfHandOver & { readonly reason: string }>;
export type HandOverRecalled = Fact<'HandOverRecalled', OfHandOver & { readonly reason?: string }>;
/** `custody` only if it moved: a hand-over for action, once done, goes back to who handed it over. */
export type HandOverConcluded = Fact<
  'HandOverConcluded',
  OfHandOver & GoneBack & { readonly custody?: NewCustody['custody']; readonly result?: string }
>;
export type DocumentReturned = Fact<
  'DocumentReturned',
  NewCustody & GoneBack & { readonly from: Place; readonly reason: string }
>;

export type DocumentClaimed = Fact<
  'DocumentClaimed',
  { readonly unitId: string; readonly officerId: string }
>;
export type DocumentReleased = Fact<
  'DocumentReleased',
  { readonly unitId: string; readonly officerId: string }
>;
export type DocumentReassigned = Fact<
  'DocumentReassigned',
  {
    readonly unitId: string;
    readonly fromOfficerId?: string;
    readonly officerId: string;
    readonly reason?: string;
  }
>;
export type DocumentSettled = Fact<
  'DocumentSettled',
  {
    readonly way: SettlementWay;
    readonly replyId?: string;
    readonly replyNumber?: string;
    readonly remark?: string;
  }
>;
export type DocumentClosed = Fact<'DocumentClosed'>;
export type DocumentReopened = Fact<
  'DocumentReopened',
  {
    readonly reason: string;
    readonly authorityId: string;
    readonly custody: Custody;
    readonly accessLevel: AccessLevel;
    readonly priority?: Priority;
  }
>;

export type OpeningEvent = DocumentReceived | DocumentDrafted;
export type IntakeEvent =
  | DocumentRegistered
  | RegistrationRefused
  | RegistrationRevoked
  | DocumentForwarded
  | IntakeResumed;
export type DescriptionEvent =
  | description.DocumentCorrected
  | description.PartyCorrected
  | description.NoteAdded
  | description.AccessLevelSet
  | description.PrioritySet;
export type AttachmentEvent =
  description.AttachmentAdded | description.AttachmentSuperseded | description.AttachmentWithdrawn;
export type HandOverEvent =
  | DocumentHandedOver
  | HandOverAccepted
  | HandOverRefused
  | HandOverRecalled
  | HandOverConcluded
  | DocumentReturned;
export type WorkEvent = DocumentClaimed | DocumentReleased | DocumentReassigned;
export type EndingEvent = DocumentSettled | DocumentClosed | DocumentReopened;

/** Events of a document that exists already. */
export type HandlingEvent =
  | IntakeEvent
  | DescriptionEvent
  | AttachmentEvent
  | HandOverEvent
  | WorkEvent
  | ClockEvent
  | EndingEvent;

export type DocumentEvent = OpeningEvent | HandlingEvent;
