import { command } from '@chancery/kernel';
import type { AccessLevel } from '@chancery/kernel';
import type {
  Attachment,
  Correction,
  LooksUpStandings,
  OfDocument,
  Party,
  Priority,
} from './document.terms.js';

/** Orders about what is written of a document, and about its files. */

export class CorrectDocument extends command('CorrectDocument', {
  action: 'correct',
  looksUp: true,
})<OfDocument & Correction & { readonly reason: string }> {}

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
