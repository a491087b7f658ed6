import type { AccessLevel } from '@chancery/kernel';
import type { AttachmentRole } from './content.terms.js';
import type { Screening } from './screening.terms.js';
import type { Fact } from './document.fact.js';
import type { Attachment, Correction, Party, Priority } from './document.terms.js';

export type DocumentCorrected = Fact<'DocumentCorrected', Correction & { readonly reason: string }>;
/** The party as it is written now; `sender` of an incoming document, `addressee` of one that goes out. */
export type PartyCorrected = Fact<
  'PartyCorrected',
  {
    readonly authorityId: string;
    readonly reason: string;
    readonly sender?: Party;
    readonly addressee?: Party;
  }
>;
export type NoteAdded = Fact<'NoteAdded', { readonly noteId: string; readonly text: string }>;
export type AccessLevelSet = Fact<
  'AccessLevelSet',
  { readonly accessLevel: AccessLevel; readonly reason: string }
>;

export type PrioritySet = Fact<
  'PrioritySet',
  { readonly priority: Priority; readonly reason?: string }
>;

export type AttachmentAdded = Fact<'AttachmentAdded', { readonly attachment: Attachment }>;
export type AttachmentSuperseded = Fact<
  'AttachmentSuperseded',
  { readonly attachmentId: string; readonly by: Attachment }
>;
export type AttachmentWithdrawn = Fact<
  'AttachmentWithdrawn',
  { readonly attachmentId: string; readonly reason: string }
>;
/** A scanner has looked at the file. */
export type AttachmentScreened = Fact<
  'AttachmentScreened',
  { readonly attachmentId: string } & Screening
>;
/** A registrar answers for it: officers may read it, whatever the scanner said. */
export type AttachmentReleased = Fact<
  'AttachmentReleased',
  { readonly attachmentId: string; readonly reason: string }
>;
/** It became another part of the document, or stopped being one. */
export type AttachmentRoleSet = Fact<
  'AttachmentRoleSet',
  { readonly attachmentId: string; readonly role: AttachmentRole }
>;
