import type { TableOf } from '@chancery/kernel';

/** A file of a document; superseded and withdrawn ones stay, for the history. */
export interface AttachmentRow {
  readonly documentId: string;
  readonly attachmentId: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
  readonly name: string;
  readonly standing: 'current' | 'superseded' | 'withdrawn';
  readonly supersededBy: string | null;
  readonly addedAt: string;
}

export const attachmentTable: TableOf<AttachmentRow> = {
  name: 'attachment',
  key: ['documentId', 'attachmentId'],
  columns: {
    documentId: 'text',
    attachmentId: 'text',
    sha256: 'text',
    mediaType: 'text',
    size: 'bigint',
    name: 'text',
    standing: 'text',
    supersededBy: 'text',
    addedAt: 'timestamptz',
  },
  indexes: ['(sha256)'],
};
