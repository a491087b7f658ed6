import type { Recorded } from '@chancery/kernel';
import { fact } from '../examples.js';
import type { RegistrationRevoked } from '../domain/document.events.js';
import { voidRevokedNumber } from './void-revoked-number.policy.js';

const revoked = {
  ...fact('RegistrationRevoked'),
  id: 'e-1',
  metadata: { $correlationId: 'c-1', authorityId: 'riverside' },
} as unknown as Recorded<RegistrationRevoked>;

describe('Once a registration is revoked', () => {
  const [order] = voidRevokedNumber.on.RegistrationRevoked?.(revoked) ?? [];

  it('its number is to be void, for the same reason, by the platform', () => {
    const { registerId, sequence, reason, at } = revoked.data;
    expect(order?.data).toEqual({ registerId, sequence, reason, at });
    expect(order?.by).toMatchObject({ kind: 'service', authorityId: 'riverside' });
  });

  it('reacting twice is reacting once, because the order is named after the event', () => {
    expect(order?.context).toEqual({
      commandId: 'void-revoked-number.e-1',
      correlationId: 'c-1',
      causationId: 'e-1',
    });
    expect(voidRevokedNumber.on.RegistrationRevoked?.(revoked)).toEqual([order]);
  });
});
