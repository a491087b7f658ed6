import { command } from '@chancery/kernel';
import type { AccessLevel } from '@chancery/kernel';
import type { AttachmentRole } from './content.terms.js';
import type { LooksUpRules } from './clock.terms.js';
import type { Screening } from './screening.terms.js';
import type { LooksUpProcedure } from './procedure.terms.js';
import type {
  Attachment,
  Correction,
  LooksUpStandings,
  OfDocument,
  Party,
  Priority,
  ScannedFile,
} from './document.terms.js';

/** Looked up: the rules of the terms that run from the receipt, by clock. */
interface Recounting {
  readonly recounting?: Readonly<Record<string, NonNullable<LooksUpRules['counting']>>>;
}

/** Orders about what is written of a document, and about its files. */

export class CorrectDocument extends command('CorrectDocument', {
  action: 'correct',
  looksUp: true,
})<OfDocument & Correction & LooksUpProcedure & Recounting & { readonly reason: string }> {}

/** Puts right what is written of the sender or addressee. Who that is does not change: `partyId` is looked up. */
export class CorrectParty extends command('CorrectParty', {
  action: 'correct-party',
  looksUp: true,
})<OfDocument & { readonly party: Party; readonly reason: string }> {}

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

/** Note what a scanner says of a file. The verdict is looked up: there is none where no scanner is set up. For services alone. */
export class ScreenAttachment extends command('ScreenAttachment', { looksUp: true })<
  OfDocument & {
    readonly attachmentId: string;
    readonly file: ScannedFile;
    readonly screening?: Screening;
  }
> {}

/** Let officers read a file in which the scanner found something, on the word of the registrar. */
export class ReleaseAttachment extends command('ReleaseAttachment', {
  action: 'release-attachment',
})<OfDocument & { readonly attachmentId: string; readonly reason: string }> {}

export class SetAttachmentRole extends command('SetAttachmentRole', {
  action: 'set-attachment-role',
})<OfDocument & { readonly attachmentId: string; readonly role: AttachmentRole }> {}
