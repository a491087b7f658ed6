import type { Decisions, Evolutions } from '@chancery/kernel';
import type { AttachmentCommand } from './document.commands.js';
import { AttachmentAlreadyExists, AttachmentNotFound } from './document.errors.js';
import type { AttachmentEvent } from './document.events.js';
import type { Present } from './document.state.js';
import type { Attachment } from './document.terms.js';

/** Files come, are replaced by a newer version, or are withdrawn; none is ever deleted. */
export const attachmentDecisions: Decisions<Present, AttachmentCommand, AttachmentEvent> = {
  AddAttachment: (document, { data }) =>
    isKnown(document, data.attachment) ? [] : [{ type: 'AttachmentAdded', data }],

  SupersedeAttachment: (document, { data }) => {
    demandCurrent(document, data.attachmentId);
    if (isKnown(document, data.by))
      throw new AttachmentAlreadyExists(document.documentId, data.by.attachmentId);
    return [{ type: 'AttachmentSuperseded', data }];
  },

  WithdrawAttachment: (document, { data }) => {
    demandCurrent(document, data.attachmentId);
    return [{ type: 'AttachmentWithdrawn', data }];
  },
};

/** The same file under the same id is known; another file under a used id is an error. */
const isKnown = ({ documentId, attachments }: Present, file: Attachment): boolean => {
  const known = attachments[file.attachmentId];
  if (known && known.sha256 !== file.sha256)
    throw new AttachmentAlreadyExists(documentId, file.attachmentId);
  return known !== undefined;
};

const demandCurrent = ({ documentId, attachments }: Present, attachmentId: string): void => {
  if (!attachments[attachmentId]?.current) throw new AttachmentNotFound(documentId, attachmentId);
};

export const attachmentEvolutions: Evolutions<Present, AttachmentEvent> = {
  AttachmentAdded: (document, { attachment }) => withFile(document, attachment),
  AttachmentSuperseded: (document, { attachmentId, by }) =>
    withFile(withoutFile(document, attachmentId), by),
  AttachmentWithdrawn: (document, { attachmentId }) => withoutFile(document, attachmentId),
};

const withFile = (document: Present, { attachmentId, sha256 }: Attachment): Present => ({
  ...document,
  attachments: { ...document.attachments, [attachmentId]: { sha256, current: true } },
});

const withoutFile = (document: Present, attachmentId: string): Present => {
  const sha256 = document.attachments[attachmentId]?.sha256 ?? '';
  const attachments = { ...document.attachments, [attachmentId]: { sha256, current: false } };
  return { ...document, attachments };
};
