import { command } from '@chancery/kernel';
import type { AlarmCommand } from './alarm.commands.js';
import type { ClockCommand, RecalculateClock } from './clock.commands.js';
import type {
  Attachment,
  Channel,
  Direction,
  LooksUpStandings,
  NamesParty,
  NewDescription,
  OfDocument,
  Party,
  SettlementWay,
} from './document.terms.js';
import type {
  ConcurrenceCommand,
  RouteCommand,
  SignatureCommand,
  StepCommand,
} from './route.commands.js';
import type * as description from './description.commands.js';
import type { HandOverCommand } from './hand-over.commands.js';
import type { DispatchCommand, ReplyCommand } from './dispatch.commands.js';
import type { Reply } from './dispatch.terms.js';
import type { FilingCommand } from './filing.commands.js';
import type { ProcedureCommand } from './procedure.commands.js';
import type { LooksUpProcedure } from './procedure.terms.js';
import type { SeriesCommand } from './series.commands.js';
import type { TaskCommand } from './task.commands.js';

export * from './description.commands.js';

export * from './clock.commands.js';

export * from './dispatch.commands.js';
export * from './filing.commands.js';
export * from './hand-over.commands.js';
export * from './procedure.commands.js';
export * from './series.commands.js';
export * from './task.commands.js';
export * from './route.commands.js';

/**
 * Orders to a document. `action` names the rule of `document.actions.ts` that says when it is possible and for whom.
 * Optional fields marked "looked up" are filled in by the handler of a command with `looksUp`.
 */

export class ReceiveDocument extends command('ReceiveDocument', { looksUp: true })<
  OfDocument &
    NewDescription &
    NamesParty &
    LooksUpProcedure & {
      readonly authorityId: string;
      readonly unitId: string;
      readonly channel: Channel;
      readonly sender: Party;
      readonly receivedAt: string;
      readonly attachments: readonly Attachment[];
    }
> {}

export class DraftDocument extends command('DraftDocument', { looksUp: true })<
  OfDocument &
    NewDescription &
    NamesParty &
    LooksUpProcedure & {
      readonly authorityId: string;
      readonly unitId: string;
      readonly direction: Exclude<Direction, 'incoming'>;
      readonly addressee?: Party;
      /** The documents that it answers: incoming ones that the sender may read. */
      readonly inReplyTo?: readonly string[];
    }
> {}

/**
 * `number` and `sequence` are looked up: allocated in the register, once for this document. The register is that of the
 * procedure, if nobody names another.
 */
export class RegisterDocument extends command('RegisterDocument', {
  action: 'register',
  looksUp: true,
})<
  OfDocument & {
    readonly registerId?: string;
    readonly number?: string;
    readonly sequence?: number;
  }
> {}

export class RefuseRegistration extends command('RefuseRegistration', {
  action: 'refuse-registration',
})<OfDocument & { readonly reason: string }> {}

/** Takes back a registration that was a mistake. The number becomes void; the document can be registered anew. */
export class RevokeRegistration extends command('RevokeRegistration', {
  action: 'revoke-registration',
})<OfDocument & { readonly reason: string }> {}

/** Takes up again what was refused or forwarded by mistake. It waits for its number as at first. */
export class ResumeIntake extends command('ResumeIntake', { action: 'resume-intake' })<
  OfDocument & { readonly reason: string }
> {}

export class ForwardToAuthority extends command('ForwardToAuthority', { action: 'forward' })<
  OfDocument & { readonly toAuthority: string; readonly reason: string }
> {}

export class ClaimDocument extends command('ClaimDocument', { action: 'claim' })<OfDocument> {}

export class ReleaseDocument extends command('ReleaseDocument', {
  action: 'release',
})<OfDocument> {}

export class ReassignDocument extends command('ReassignDocument', {
  action: 'reassign',
  looksUp: true,
})<
  OfDocument &
    LooksUpStandings & {
      readonly officerId: string;
      readonly reason?: string;
    }
> {}

/** Another unit goes on with what one had in custody that has ended. For services alone. */
export class TransferCustody extends command('TransferCustody')<
  OfDocument & {
    readonly fromUnitId: string;
    readonly toUnitId: string;
    readonly reason: string;
    readonly jobId?: string;
  }
> {}

/** `replies`, each of `replyIds` that is an outgoing document with a register number, are looked up. */
export class SettleDocument extends command('SettleDocument', { action: 'settle', looksUp: true })<
  OfDocument & {
    readonly way: SettlementWay;
    readonly replyIds?: readonly string[];
    readonly replies?: readonly Reply[];
    readonly remark?: string;
  }
> {}

export class CloseDocument extends command('CloseDocument', { action: 'close' })<OfDocument> {}

export class ReopenDocument extends command('ReopenDocument', { action: 'reopen', looksUp: true })<
  OfDocument &
    LooksUpStandings & {
      readonly reason: string;
      /** Looked up: that the case in which it lies is closed, and not for who reopens it to open again. */
      readonly isBarredByCase?: boolean;
    }
> {}

export type OpeningCommand = ReceiveDocument | DraftDocument;
export type IntakeCommand =
  RegisterDocument | RefuseRegistration | RevokeRegistration | ForwardToAuthority | ResumeIntake;
export type DescriptionCommand =
  | description.CorrectDocument
  | description.CorrectParty
  | description.AddNote
  | description.SetAccessLevel
  | description.SetPriority;
export type AttachmentCommand =
  | description.AddAttachment
  | description.SupersedeAttachment
  | description.WithdrawAttachment
  | description.SetAttachmentRole;
export type WorkCommand = ClaimDocument | ReleaseDocument | ReassignDocument;
export type EndingCommand = SettleDocument | CloseDocument | ReopenDocument;

/** Commands to a document that exists already. */
export type HandlingCommand =
  | IntakeCommand
  | DescriptionCommand
  | AttachmentCommand
  | description.ReleaseAttachment
  | HandOverCommand
  | WorkCommand
  | ClockCommand
  | FilingCommand
  | TaskCommand
  | RouteCommand
  | StepCommand
  | ConcurrenceCommand
  | ProcedureCommand
  | SignatureCommand
  | EndingCommand
  | DispatchCommand
  | ReplyCommand
  | SeriesCommand;

/** Commands that only services of the platform give. */
type ServiceCommand =
  AlarmCommand | RecalculateClock | TransferCustody | description.ScreenAttachment;

export type DocumentCommand = OpeningCommand | HandlingCommand | ServiceCommand;
