import type { AttachmentCommand } from './document.commands.js';
import { AttachmentAlreadyExists, AttachmentNotFound } from './document.errors.js';
import type { AttachmentEvent } from './document.events.js';
import type { Present } from './document.state.js';
import type { Attachment } from './document.terms.js';

/** Files come, are replaced by a newer version, or are withdrawn; none is ever deleted. */
export const decideAttachments = (
  document: Present,
  command: AttachmentCommand,
): readonly AttachmentEvent[] => {
  switch (command.type) {
    case 'AddAttachment':
      return isKnown(document, command.data.attachment)
        ? []
        : [{ type: 'AttachmentAdded', data: command.data }];
    case 'SupersedeAttachment':
      demandCurrent(document, command.data.attachmentId);
      if (isKnown(document, command.data.by))
        throw new AttachmentAlreadyExists(document.documentId, command.data.by.attachmentId);
      return [{ type: 'AttachmentSuperseded', data: command.data }];
    case 'WithdrawAttachment':
      demandCurrent(document, command.data.attachmentId);
      return [{ type: 'AttachmentWithdrawn', data: command.data }];
  }
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

export const evolveAttachments = (document: Present, { type, data }: AttachmentEvent): Present => {
  switch (type) {
    case 'AttachmentAdded':
      return withFile(document, data.attachment);
    case 'AttachmentSuperseded':
      return withFile(withoutFile(document, data.attachmentId), data.by);
    case 'AttachmentWithdrawn':
      return withoutFile(document, data.attachmentId);
  }
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
