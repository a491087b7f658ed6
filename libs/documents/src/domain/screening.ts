import type { Decisions, Evolutions } from '@chancery/kernel';
import { changed, demandCurrent } from './attachments.js';
import { AttachmentNotLocked } from './attachment.errors.js';
import type { ReleaseAttachment, ScreenAttachment } from './description.commands.js';
import type { AttachmentScreened } from './description.events.js';
import { NotPermitted } from './document.errors.js';
import type { ScreeningEvent } from './document.events.js';
import type { Present } from './document.state.js';

/** What the scanner says of a file is noted once. Nothing is new where there is no scanner, or no such file. */
export const screenAttachment = (
  { attachments }: Present,
  { data: { file: _, screening, ...data }, by }: ScreenAttachment,
): readonly AttachmentScreened[] => {
  const { documentId, attachmentId } = data;
  if (by.kind !== 'service') throw new NotPermitted({ documentId, action: 'screen-attachment' });
  const known = attachments[attachmentId];
  if (!known || !screening || known.verdict === screening.verdict) return [];
  return [{ type: 'AttachmentScreened', data: { ...data, ...screening } }];
};

/** A file in which something was found stays locked until a registrar answers for it. */
export const screeningDecisions: Decisions<Present, ReleaseAttachment, ScreeningEvent> = {
  ReleaseAttachment: (document, { data }) => {
    const { documentId, attachmentId } = data;
    const { verdict, isReleased } = demandCurrent(document, attachmentId);
    if (isReleased) return [];
    if (verdict !== 'infected') throw new AttachmentNotLocked(documentId, attachmentId);
    return [{ type: 'AttachmentReleased', data }];
  },
};

export const screeningEvolutions: Evolutions<Present, ScreeningEvent> = {
  AttachmentScreened: (document, { attachmentId, verdict }) =>
    changed(document, attachmentId, { verdict }),
  AttachmentReleased: (document, { attachmentId }) =>
    changed(document, attachmentId, { isReleased: true }),
};
