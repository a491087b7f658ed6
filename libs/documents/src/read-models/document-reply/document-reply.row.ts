import type { TableOf } from '@chancery/kernel';

export const replyKinds = ['final', 'interim'] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** Which document answers another: for good, so that it is settled, or for the time being. */
export interface DocumentReplyRow {
  readonly documentId: string;
  readonly kind: ReplyKind;
  readonly replyId: string;
  readonly number: string;
  /** The document was opened again after this reply: it settles it no more. */
  readonly isReopened: boolean;
  readonly at: string;
}

export const documentReplyTable: TableOf<DocumentReplyRow> = {
  name: 'document_reply',
  key: ['documentId', 'kind', 'replyId'],
  columns: {
    documentId: 'text',
    kind: 'text',
    replyId: 'text',
    number: 'text',
    isReopened: 'boolean',
    at: 'timestamptz',
  },
  indexes: ['(reply_id, document_id)'],
};
