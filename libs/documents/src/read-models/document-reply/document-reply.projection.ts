import { rowsOf } from '@chancery/kernel';
import type { Projection } from '@chancery/kernel';
import type { DocumentEvent } from '../../domain/document.events.js';
import { documentReplyTable } from './document-reply.row.js';

const replies = rowsOf(documentReplyTable);

/** What answers what. A document that is opened again keeps its replies; they settle it no more. */
export const documentReplyProjection: Projection<DocumentEvent> = {
  name: 'document_reply',
  version: 2,
  group: 'documents',
  tables: [documentReplyTable],
  withheld: 'document',
  on: {
    DocumentSettled: ({ data: { documentId, replies: named, at } }) =>
      named.map(({ documentId: replyId, number }) =>
        replies.upsert({ documentId, kind: 'final', replyId }, { number, at, isReopened: false }),
      ),
    InterimReplyNoted: ({ data: { documentId, replyId, number, at } }) => [
      replies.upsert({ documentId, kind: 'interim', replyId }, { number, at, isReopened: false }),
    ],
    DocumentReopened: ({ data: { documentId } }) => [
      replies.update({ documentId, kind: 'final' }, { isReopened: true }),
    ],
  },
};
