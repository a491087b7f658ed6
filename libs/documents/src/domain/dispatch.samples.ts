import type { DispatchEvent, InterimReplyNoted } from './dispatch.events.js';

type Event = DispatchEvent | InterimReplyNoted;
type Samples = { readonly [Type in Event['type']]: Extract<Event, { type: Type }>['data'] };

const documentId = '3f0c1d5e-8a52-4b7e-9c43-0a6d2f7b1e90';
const at = (time: string): { readonly documentId: string; readonly at: string } => ({
  documentId,
  at: `2026-03-04T${time}:00.000Z`,
});
const work = {
  authorityId: 'riverside',
  accessLevel: 'internal',
  openedAt: '2026-03-02T08:00:00.000Z',
} as const;
const sending = { consignmentId: 'g-1', addresseeId: 'x-1' };
const unitId = 'riverside.registry';
const reply = 'b6a7c8d9-1e2f-4a3b-8c4d-5e6f7a8b9c0d';

/** One valid example of the data of every event of dispatch, from the story of `samples`. */
export const dispatchSamples: Samples = {
  AddresseeAdded: {
    ...at('08:00'),
    ...{ authorityId: 'riverside', addresseeId: 'x-1', role: 'copy', channel: 'email' },
    party: { partyId: 'p-2', name: 'John Doe', email: 'john@example.org', kind: 'person' },
  },
  AddresseeRemoved: { ...at('08:10'), addresseeId: 'x-1', reason: 'Told by telephone' },
  ConsignmentPrepared: {
    ...at('09:00'),
    ...{ ...work, ...sending, channel: 'email', unitId },
    files: [
      {
        attachmentId: 'a-1',
        sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      },
    ],
    party: { partyId: 'p-2', address: '4 Mill Lane, Riverside' },
  },
  ConsignmentSent: { ...at('09:10'), ...sending, reference: 'RR 100 200 300 UA' },
  ConsignmentDelivered: { ...at('12:00'), ...sending, receiptId: 'r-77', proofId: 'a-9' },
  ConsignmentBounced: {
    ...at('10:00'),
    ...{ ...work, ...sending, unitId: 'riverside.permits', code: '5.1.1' },
    text: 'There is no such mailbox',
  },
  ConsignmentWithdrawn: { ...at('09:05'), ...sending, reason: 'The wrong annex' },
  DocumentDispatched: {
    ...at('09:10'),
    ...{ consignmentIds: ['g-1'], inReplyTo: [reply], number: '00009/out-2026' },
  },
  InterimReplyNoted: { ...at('11:00'), replyId: reply, number: '00009/out-2026' },
};
