import { causedBy, service } from '@chancery/kernel';
import type { Policy, Recorded } from '@chancery/kernel';
import { SettleByReply } from '../domain/dispatch.commands.js';
import type { DocumentDispatched } from '../domain/dispatch.events.js';
import type { DocumentRegistered } from '../domain/document.events.js';

const name = 'settle-by-reply';

/**
 * What a document answers is settled by it as of the time at which it was sent to everybody whom it is for, or at which
 * it got its number: the rules of what it answers say which.
 */
export const settleByReply: Policy<DocumentDispatched | DocumentRegistered, SettleByReply> = {
  name,
  on: {
    DocumentRegistered: (event) => settling(event, 'registered'),
    DocumentDispatched: (event) => settling(event, 'dispatched'),
  },
};

const settling = (
  { id, metadata, data }: Recorded<DocumentDispatched | DocumentRegistered>,
  once: SettleByReply['data']['once'],
): readonly SettleByReply[] =>
  (data.inReplyTo ?? []).map((documentId) => {
    const context = causedBy(name, { id, metadata }, documentId);
    const reply = { documentId: data.documentId, number: data.number };
    const by = service(name, metadata.authorityId);
    return new SettleByReply({ documentId, reply, once, at: data.at }, by, context);
  });
