import { causedBy, service, type Policy, type Recorded } from '@chancery/kernel';
import { ScreenAttachment } from '../domain/description.commands.js';
import type { AttachmentAdded, AttachmentSuperseded } from '../domain/description.events.js';
import type { DocumentReceived } from '../domain/document.events.js';
import type { Attachment } from '../domain/document.terms.js';

const name = 'screen-attachment';
type Bringing = DocumentReceived | AttachmentAdded | AttachmentSuperseded;

/** Each file that comes is shown to the scanner for malicious software. */
export const screenAttachment: Policy<Bringing, ScreenAttachment> = {
  name,
  on: {
    DocumentReceived: (event) => event.data.attachments.map((file) => screening(event, file)),
    AttachmentAdded: (event) => [screening(event, event.data.attachment)],
    AttachmentSuperseded: (event) => [screening(event, event.data.by)],
  },
};

const screening = (
  { id, metadata, data: { documentId, at } }: Recorded<Bringing>,
  { attachmentId, sha256, size, sealedFor }: Attachment,
): ScreenAttachment => {
  const context = causedBy(name, { id, metadata }, attachmentId);
  const file = { sha256, size, ...(sealedFor && { sealedFor }) };
  const by = service(name, metadata.authorityId);
  return new ScreenAttachment({ documentId, attachmentId, file, at }, by, context);
};
