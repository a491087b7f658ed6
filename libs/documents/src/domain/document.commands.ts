import { command } from '@chancery/kernel';
import type { AccessLevel } from '@chancery/kernel';
import type {
  Attachment,
  Channel,
  Description,
  Direction,
  LooksUpStandings,
  NamesParty,
  OfDocument,
  Party,
  Place,
  Priority,
  Purpose,
  SettlementWay,
} from './document.terms.js';

/**
 * Orders to a document. `action` names the rule of `document.actions.ts` that says when it is possible and for whom.
 * Optional fields marked "looked up" are filled in by the handler of a command with `looksUp`.
 */

export class ReceiveDocument extends command('ReceiveDocument', { looksUp: true })<
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

export class DraftDocument extends command('DraftDocument', { looksUp: true })<
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
export class RegisterDocument extends command('RegisterDocument', {
  action: 'register',
  looksUp: true,
})<
  OfDocument & {
    readonly registerId: string;
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

export class ForwardToAuthority extends command('ForwardToAuthority', { action: 'forward' })<
  OfDocument & { readonly toAuthority: string; readonly reason: string }
> {}

export class CorrectDocument extends command('CorrectDocument', { action: 'correct' })<
  OfDocument & { readonly subject?: string; readonly kind?: string; readonly reason: string }
> {}

export class AddNote extends command('AddNote', { action: 'add-note' })<
  OfDocument & { readonly noteId: string; readonly text: string }
> {}

export class SetAccessLevel extends command('SetAccessLevel', {
  action: 'set-access-level',
  looksUp: true,
})<
  OfDocument & LooksUpStandings & { readonly accessLevel: AccessLevel; readonly reason: string }
> {}

export class SetPriority extends command('SetPriority', { action: 'set-priority' })<
  OfDocument & { readonly priority: Priority; readonly reason?: string }
> {}

export class AddAttachment extends command('AddAttachment', { action: 'add-attachment' })<
  OfDocument & { readonly attachment: Attachment }
> {}

export class SupersedeAttachment extends command('SupersedeAttachment', {
  action: 'supersede-attachment',
})<OfDocument & { readonly attachmentId: string; readonly by: Attachment }> {}

export class WithdrawAttachment extends command('WithdrawAttachment', {
  action: 'withdraw-attachment',
})<OfDocument & { readonly attachmentId: string; readonly reason: string }> {}

export class HandOverDocument extends command('HandOverDocument', { looksUp: true })<
  OfDocument &
    LooksUpStandings & {
      readonly handOverId: string;
      readonly purpose: Purpose;
      readonly to: Place;
      readonly note?: string;
      readonly due?: string;
    }
> {
  get action(): `hand-over-for-${Purpose}` {
    return `hand-over-for-${this.data.purpose}`;
  }
}

export class AcceptHandOver extends command('AcceptHandOver', { action: 'accept', looksUp: true })<
  OfDocument & LooksUpStandings & { readonly handOverId: string }
> {}

export class RefuseHandOver extends command('RefuseHandOver', { action: 'refuse' })<
  OfDocument & { readonly handOverId: string; readonly reason: string }
> {}

export class RecallHandOver extends command('RecallHandOver', { action: 'recall' })<
  OfDocument & { readonly handOverId: string; readonly reason?: string }
> {}

export class ConcludeHandOver extends command('ConcludeHandOver', {
  action: 'conclude',
  looksUp: true,
})<OfDocument & LooksUpStandings & { readonly handOverId: string; readonly result?: string }> {}

export class ReturnDocument extends command('ReturnDocument', { action: 'return', looksUp: true })<
  OfDocument & LooksUpStandings & { readonly to: Place; readonly reason: string }
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

/** `replyNumber`, the register number of the outgoing document `replyId`, is looked up. */
export class SettleDocument extends command('SettleDocument', { action: 'settle', looksUp: true })<
  OfDocument & {
    readonly way: SettlementWay;
    readonly replyId?: string;
    readonly replyNumber?: string;
    readonly remark?: string;
  }
> {}

export class CloseDocument extends command('CloseDocument', { action: 'close' })<OfDocument> {}

export class ReopenDocument extends command('ReopenDocument', { action: 'reopen', looksUp: true })<
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
