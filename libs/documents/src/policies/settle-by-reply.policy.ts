import { causedBy, service } from '@chancery/kernel';
import type { Policy } from '@chancery/kernel';
import { SettleByReply } from '../domain/dispatch.commands.js';
import type { DocumentDispatched } from '../domain/dispatch.events.js';

const name = 'settle-by-reply';

/** What a document answers is settled by it as of the time at which it was sent to everybody whom it is for. */
export const settleByReply: Policy<DocumentDispatched, SettleByReply> = {
  name,
  on: {
    DocumentDispatched: ({ id, metadata, data: { documentId: replyId, inReplyTo, number, at } }) =>
      inReplyTo.map((documentId) => {
        const context = causedBy(name, { id, metadata }, documentId);
        const reply = { documentId: replyId, number };
        const by = service(name, metadata.authorityId);
        return new SettleByReply({ documentId, reply, at }, by, context);
      }),
  },
};
