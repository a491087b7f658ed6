import type { TableOf } from '@chancery/kernel';
import type { AttachmentRole } from '../../domain/content.terms.js';
import type { Screening } from '../../domain/screening.terms.js';
import type { SealOwner } from '../../domain/document.terms.js';

/** A file of a document; superseded and withdrawn ones stay, for the history. */
export interface AttachmentRow {
  readonly documentId: string;
  readonly attachmentId: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
  readonly name: string;
  /** Null where nobody stated it. */
  readonly role: AttachmentRole | null;
  /** Null where the bytes stand in clear. */
  readonly sealedFor: SealOwner | null;
  /** What the scanner said, and found; null while it has not looked. */
  readonly screening: Screening['verdict'] | null;
  readonly finding: string | null;
  readonly isReleased: boolean;
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
    role: 'text',
    sealedFor: 'jsonb',
    screening: 'text',
    finding: 'text',
    isReleased: 'boolean',
    standing: 'text',
    supersededBy: 'text',
    addedAt: 'timestamptz',
  },
  indexes: ['(sha256)'],
};
