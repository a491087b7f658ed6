import { rowsOf } from '@chancery/kernel';
import type { Projection } from '@chancery/kernel';
import type { DocumentEvent } from '../../domain/document.events.js';
import { documentReplyTable } from './document-reply.row.js';

const replies = rowsOf(documentReplyTable);

/** What answers what. A document that is opened again is answered by nothing but what was sent for the time being. */
export const documentReplyProjection: Projection<DocumentEvent> = {
  name: 'document_reply',
  version: 1,
  group: 'documents',
  tables: [documentReplyTable],
  withheld: 'document',
  on: {
    DocumentSettled: ({ data: { documentId, replies: named, at } }) =>
      named.map(({ documentId: replyId, number }) =>
        replies.upsert({ documentId, kind: 'final', replyId }, { number, at }),
      ),
    InterimReplyNoted: ({ data: { documentId, replyId, number, at } }) => [
      replies.upsert({ documentId, kind: 'interim', replyId }, { number, at }),
    ],
    DocumentReopened: ({ data: { documentId } }) => [replies.remove({ documentId, kind: 'final' })],
  },
};
