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
} from './document.terms.js';
import type { Fact } from './document.fact.js';
import type { DispatchEvent, InterimReplyNoted } from './dispatch.events.js';
import type { EndingEvent } from './ending.events.js';
import type { FilingEvent } from './filing.events.js';
import type { WayEvent } from './route.events.js';
import type * as description from './description.events.js';
import type { HandOverEvent } from './hand-over.events.js';
import type { ProcedureEvent } from './procedure.events.js';
import type { SeriesEvent } from './series.events.js';
import type { TaskEvent } from './task.events.js';

export type * from './description.events.js';
export type * from './dispatch.events.js';
export type * from './ending.events.js';
export type * from './filing.events.js';
export type * from './hand-over.events.js';
export type * from './procedure.events.js';
export type * from './series.events.js';
export type * from './task.events.js';

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
    /** The documents that it answers. */
    readonly inReplyTo?: readonly string[];
  }
>;

/** `inReplyTo`: what a draft answers that gets its number. */
export type DocumentRegistered = Fact<
  'DocumentRegistered',
  {
    readonly registerId: string;
    readonly number: string;
    readonly sequence: number;
    readonly inReplyTo?: readonly string[];
  }
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
/** The unit that had it in custody has ended: another goes on with it, with no officer yet. */
export type CustodyTransferred = Fact<
  'CustodyTransferred',
  {
    readonly from: Place;
    readonly custody: Custody;
    readonly openedAt: string;
    readonly reason: string;
    /** The job that moved it. */
    readonly jobId?: string;
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
  | description.AttachmentAdded
  | description.AttachmentSuperseded
  | description.AttachmentWithdrawn
  | description.AttachmentRoleSet;
export type ScreeningEvent = description.AttachmentScreened | description.AttachmentReleased;
export type WorkEvent =
  DocumentClaimed | DocumentReleased | DocumentReassigned | CustodyTransferred;

/** Events of a document that exists already. */
export type HandlingEvent =
  | IntakeEvent
  | DescriptionEvent
  | AttachmentEvent
  | ScreeningEvent
  | HandOverEvent
  | WorkEvent
  | ClockEvent
  | FilingEvent
  | TaskEvent
  | WayEvent
  | ProcedureEvent
  | EndingEvent
  | DispatchEvent
  | InterimReplyNoted
  | SeriesEvent;

export type DocumentEvent = OpeningEvent | HandlingEvent;
