import type { Recorded } from '@chancery/kernel';
import { fact } from '../examples.js';
import type { DocumentDispatched } from '../domain/document.events.js';
import { settleByReply } from './settle-by-reply.policy.js';

const sent = {
  ...fact('DocumentDispatched', { inReplyTo: ['letter-3', 'letter-5'] }),
  id: 'e-1',
  metadata: { $correlationId: 'c-1', authorityId: 'riverside' },
} as unknown as Recorded<DocumentDispatched>;

describe('Once a reply was sent to everybody whom it is for', () => {
  const orders = settleByReply.on.DocumentDispatched?.(sent) ?? [];

  it('what it answers is to be settled by it, as of then', () => {
    const { documentId, number, at } = sent.data;
    const reply = { documentId, number };
    expect(orders.map(({ data }) => data)).toEqual([
      { documentId: 'letter-3', reply, once: 'dispatched', at },
      { documentId: 'letter-5', reply, once: 'dispatched', at },
    ]);
  });

  it('what has its number asks the rules of what it answers, before it is sent', () => {
    const numbered = {
      ...sent,
      ...fact('DocumentRegistered', { inReplyTo: ['letter-3'] }),
    };
    expect(settleByReply.on.DocumentRegistered?.(numbered)).toMatchObject([
      { data: { documentId: 'letter-3', once: 'registered' } },
    ]);
    const answersNothing = { ...numbered, ...fact('DocumentRegistered') };
    expect(settleByReply.on.DocumentRegistered?.(answersNothing)).toEqual([]);
  });

  it('reacting twice is reacting once, because the orders are named after the event', () => {
    expect(orders.map(({ context }) => context?.commandId)).toEqual([
      ...['settle-by-reply.e-1.letter-3', 'settle-by-reply.e-1.letter-5'],
    ]);
    expect(settleByReply.on.DocumentDispatched?.(sent)).toEqual(orders);
  });
});
