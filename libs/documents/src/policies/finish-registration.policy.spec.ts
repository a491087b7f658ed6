import type { Recorded } from '@chancery/kernel';
import type { NumberAllocated } from '@chancery/registers/contract';
import { documentId } from '../examples.js';
import { finishRegistration } from './finish-registration.policy.js';

const entry = {
  documentId,
  registerId: 'riverside.in.2026',
  number: '00017/in-2026',
  sequence: 17,
  at: '2026-03-02T08:20:00.000Z',
};
const allocated = {
  type: 'NumberAllocated',
  id: 'e-1',
  data: { ...entry, authorityId: 'riverside' },
  metadata: { $correlationId: 'c-1' },
} as Recorded<NumberAllocated>;

describe('Once a number is allocated', () => {
  const [order] = finishRegistration.on.NumberAllocated?.(allocated) ?? [];

  it('the document is to be registered under it, by the platform', () => {
    expect(order?.data).toEqual(entry);
    expect(order?.by).toMatchObject({ kind: 'service', authorityId: 'riverside' });
  });

  it('reacting twice is reacting once, because the order is named after the event', () => {
    expect(order?.context).toEqual({
      commandId: 'finish-registration.e-1',
      correlationId: 'c-1',
      causationId: 'e-1',
    });
    expect(finishRegistration.on.NumberAllocated?.(allocated)).toEqual([order]);
  });
});
