import { command } from '@chancery/kernel';
import type { AccessLevel } from '@chancery/kernel';
import type {
  Attachment,
  Channel,
  Description,
  Direction,
  LooksUpStandings,
  OfDocument,
  Party,
  Place,
  Priority,
  Purpose,
  SettlementWay,
} from './document.terms.js';

/** Orders to a document. Optional fields marked "looked up" are filled in by the command's handler. */

/** Whether the caller may use the id of a party, and whether there is anything left to name by it. */
export type PartyStanding = 'known' | 'unknown' | 'erased';

/** `isKnownParty` says that the party is one of earlier documents; `partyStanding` is looked up then. */
interface NamesParty {
  readonly isKnownParty?: true;
  readonly partyStanding?: PartyStanding;
}

export class ReceiveDocument extends command('ReceiveDocument')<
  OfDocument &
    Description &
    NamesParty & {
      readonly authorityId: string;
      readonly unitId: string;
      readonly channel: Channel;
      readonly sender: Party;
      readonly receivedAt: string;
      readonly attachments: readonly Attachment[];
    }
> {}

export class DraftDocument extends command('DraftDocument')<
  OfDocument &
    Description &
    NamesParty & {
      readonly authorityId: string;
      readonly unitId: string;
      readonly direction: Exclude<Direction, 'incoming'>;
      readonly addressee?: Party;
    }
> {}

/** `number` and `sequence` are looked up: allocated in the register, once for this document. */
export class RegisterDocument extends command('RegisterDocument')<
  OfDocument & {
    readonly registerId: string;
    readonly number?: string;
    readonly sequence?: number;
  }
> {}

export class RefuseRegistration extends command('RefuseRegistration')<
  OfDocument & { readonly reason: string }
> {}

/** Takes back a registration that was a mistake. The number becomes void; the document can be registered anew. */
export class RevokeRegistration extends command('RevokeRegistration')<
  OfDocument & { readonly reason: string }
> {}

export class ForwardToAuthority extends command('ForwardToAuthority')<
  OfDocument & { readonly toAuthority: string; readonly reason: string }
> {}

export class CorrectDocument extends command('CorrectDocument')<
  OfDocument & { readonly subject?: string; readonly kind?: string; readonly reason: string }
> {}

export class AddNote extends command('AddNote')<
  OfDocument & { readonly noteId: string; readonly text: string }
> {}

export class SetAccessLevel extends command('SetAccessLevel')<
  OfDocument & LooksUpStandings & { readonly accessLevel: AccessLevel; readonly reason: string }
> {}

export class SetPriority extends command('SetPriority')<
  OfDocument & { readonly priority: Priority; readonly reason?: string }
> {}

export class AddAttachment extends command('AddAttachment')<
  OfDocument & { readonly attachment: Attachment }
> {}

export class SupersedeAttachment extends command('SupersedeAttachment')<
  OfDocument & { readonly attachmentId: string; readonly by: Attachment }
> {}

export class WithdrawAttachment extends command('WithdrawAttachment')<
  OfDocument & { readonly attachmentId: string; readonly reason: string }
> {}

export class HandOverDocument extends command('HandOverDocument')<
  OfDocument &
    LooksUpStandings & {
      readonly handOverId: string;
      readonly purpose: Purpose;
      readonly to: Place;
      readonly note?: string;
      readonly due?: string;
    }
> {}

export class AcceptHandOver extends command('AcceptHandOver')<
  OfDocument & LooksUpStandings & { readonly handOverId: string }
> {}

export class RefuseHandOver extends command('RefuseHandOver')<
  OfDocument & { readonly handOverId: string; readonly reason: string }
> {}

export class RecallHandOver extends command('RecallHandOver')<
  OfDocument & { readonly handOverId: string; readonly reason?: string }
> {}

export class ConcludeHandOver extends command('ConcludeHandOver')<
  OfDocument & LooksUpStandings & { readonly handOverId: string; readonly result?: string }
> {}

export class ReturnDocument extends command('ReturnDocument')<
  OfDocument & LooksUpStandings & { readonly to: Place; readonly reason: string }
> {}

export class ClaimDocument extends command('ClaimDocument')<OfDocument> {}

export class ReleaseDocument extends command('ReleaseDocument')<OfDocument> {}

export class ReassignDocument extends command('ReassignDocument')<
  OfDocument &
    LooksUpStandings & {
      readonly officerId: string;
      readonly reason?: string;
    }
> {}

/** `replyNumber`, the register number of the outgoing document `replyId`, is looked up. */
export class SettleDocument extends command('SettleDocument')<
  OfDocument & {
    readonly way: SettlementWay;
    readonly replyId?: string;
    readonly replyNumber?: string;
    readonly remark?: string;
  }
> {}

export class CloseDocument extends command('CloseDocument')<OfDocument> {}

export class ReopenDocument extends command('ReopenDocument')<
  OfDocument & LooksUpStandings & { readonly reason: string }
> {}

export type OpeningCommand = ReceiveDocument | DraftDocument;
export type IntakeCommand =
  RegisterDocument | RefuseRegistration | RevokeRegistration | ForwardToAuthority;
export type DescriptionCommand = CorrectDocument | AddNote | SetAccessLevel | SetPriority;
export type AttachmentCommand = AddAttachment | SupersedeAttachment | WithdrawAttachment;
export type HandOverCommand =
  | HandOverDocument
  | AcceptHandOver
  | RefuseHandOver
  | RecallHandOver
  | ConcludeHandOver
  | ReturnDocument;
export type WorkCommand = ClaimDocument | ReleaseDocument | ReassignDocument;
export type EndingCommand = SettleDocument | CloseDocument | ReopenDocument;

/** Commands to a document that exists already. */
export type HandlingCommand =
  | IntakeCommand
  | DescriptionCommand
  | AttachmentCommand
  | HandOverCommand
  | WorkCommand
  | EndingCommand;

export type DocumentCommand = OpeningCommand | HandlingCommand;
