import { command } from '@chancery/kernel';
import type { ClockCommand } from './clock.commands.js';
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
  Purpose,
  SettlementWay,
} from './document.terms.js';
import type * as description from './description.commands.js';

export * from './description.commands.js';

export * from './clock.commands.js';

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

/** Takes up again what was refused or forwarded by mistake. It waits for its number as at first. */
export class ResumeIntake extends command('ResumeIntake', { action: 'resume-intake' })<
  OfDocument & { readonly reason: string }
> {}

export class ForwardToAuthority extends command('ForwardToAuthority', { action: 'forward' })<
  OfDocument & { readonly toAuthority: string; readonly reason: string }
> {}

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
  RegisterDocument | RefuseRegistration | RevokeRegistration | ForwardToAuthority | ResumeIntake;
export type DescriptionCommand =
  | description.CorrectDocument
  | description.CorrectParty
  | description.AddNote
  | description.SetAccessLevel
  | description.SetPriority;
export type AttachmentCommand =
  description.AddAttachment | description.SupersedeAttachment | description.WithdrawAttachment;
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
  | ClockCommand
  | EndingCommand;

export type DocumentCommand = OpeningCommand | HandlingCommand;
