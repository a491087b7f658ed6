import type { AddresseeRole } from '../../domain/dispatch.terms.js';
import type { DocumentEvent } from '../../domain/document.events.js';

/** What events of dispatch and settlement say in a history. `replyNumber` has the numbers of all replies, as one text. */
export interface DispatchDetails {
  readonly addresseeId?: string;
  readonly consignmentId?: string;
  readonly addresseeRole?: AddresseeRole;
  readonly reference?: string;
  readonly receiptId?: string;
  readonly isDeemed?: true;
  readonly replyId?: string;
  readonly replyNumber?: string;
  /** What a draft is to answer, and what a document answered that was sent. */
  readonly inReplyTo?: readonly string[];
}

const unchangedFields = [
  'addresseeId',
  'consignmentId',
  'reference',
  'receiptId',
  'isDeemed',
] as const;

export const dispatchDetailsOf = (
  event: DocumentEvent,
): DispatchDetails & { readonly note?: string } => {
  const { type, data } = event;
  if (type === 'DocumentSettled') {
    const [first] = data.replies;
    const replyNumber = data.replies.map(({ number }) => number).join(', ');
    return first ? { replyId: first.documentId, replyNumber } : {};
  }
  if (type === 'DocumentDrafted' || type === 'DocumentDispatched')
    return data.inReplyTo?.length ? { inReplyTo: data.inReplyTo } : {};
  if (type === 'AddresseeAdded') return { ...said(data), addresseeRole: data.role };
  if (type === 'ConsignmentBounced') return { ...said(data), note: `${data.code}: ${data.text}` };
  return isOfDispatch(type) ? said(data) : {};
};

const isOfDispatch = (type: DocumentEvent['type']): boolean =>
  type.startsWith('Addressee') || type.startsWith('Consignment');

const said = (data: object): DispatchDetails =>
  Object.fromEntries(
    Object.entries(data).filter(([name]) => (unchangedFields as readonly string[]).includes(name)),
  );
