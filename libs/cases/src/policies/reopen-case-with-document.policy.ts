import type { DocumentReopened } from '@chancery/documents/contract';
import { causedBy, service, type Policy } from '@chancery/kernel';
import { ReopenCaseWithDocument } from '../domain/filing.commands.js';

const name = 'reopen-case-with-document';

/** No closed case has an open document in it. */
export const reopenCaseWithDocument: Policy<DocumentReopened, ReopenCaseWithDocument> = {
  name,
  on: {
    DocumentReopened: ({ id, metadata, data: { documentId, authorityId, at } }) => {
      const context = causedBy(name, { id, metadata });
      const order = { documentId, at };
      return [new ReopenCaseWithDocument(order, service(name, authorityId), context)];
    },
  },
};
