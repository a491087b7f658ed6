import { rowsOf } from '@chancery/kernel';
import type { Projection, RowChange } from '@chancery/kernel';
import type { DocumentEvent } from '../../domain/document.events.js';
import type { Attachment, OfDocument } from '../../domain/document.terms.js';
import { attachmentTable } from './attachment.row.js';

const attachments = rowsOf(attachmentTable);

const added = ({ documentId, at }: OfDocument, file: Attachment): RowChange => {
  const { attachmentId, sha256, mediaType, size, name, role = null, sealedFor = null } = file;
  return attachments.upsert(
    { documentId, attachmentId },
    {
      sha256,
      mediaType,
      size,
      name,
      role,
      sealedFor,
      ...{ screening: null, finding: null, isReleased: false },
      standing: 'current',
      supersededBy: null,
      addedAt: at,
    },
  );
};

/** The files of each document, with those that were replaced or withdrawn. */
export const attachmentProjection: Projection<DocumentEvent> = {
  name: 'attachment',
  version: 4,
  group: 'documents',
  tables: [attachmentTable],
  withheld: 'document',
  on: {
    DocumentReceived: ({ data }) => data.attachments.map((file) => added(data, file)),
    AttachmentAdded: ({ data }) => [added(data, data.attachment)],
    AttachmentSuperseded: ({ data }) => [
      attachments.update(
        { documentId: data.documentId, attachmentId: data.attachmentId },
        { standing: 'superseded', supersededBy: data.by.attachmentId },
      ),
      added(data, data.by),
    ],
    AttachmentWithdrawn: ({ data: { documentId, attachmentId } }) => [
      attachments.update({ documentId, attachmentId }, { standing: 'withdrawn' }),
    ],
    AttachmentScreened: ({ data: { documentId, attachmentId, verdict, finding = null } }) => [
      attachments.update({ documentId, attachmentId }, { screening: verdict, finding }),
    ],
    AttachmentReleased: ({ data: { documentId, attachmentId } }) => [
      attachments.update({ documentId, attachmentId }, { isReleased: true }),
    ],
    AttachmentRoleSet: ({ data: { documentId, attachmentId, role } }) => [
      attachments.update({ documentId, attachmentId }, { role }),
    ],
  },
};
