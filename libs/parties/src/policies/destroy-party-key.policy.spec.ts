import type { Recorded } from '@chancery/kernel';
import type { PartyErased } from '../domain/party.events.js';
import { partySchemas } from '../domain/party.schemas.js';
import { destroyPartyKey } from './destroy-party-key.policy.js';

const data = partySchemas.PartyErased.example;
const erased = {
  type: 'PartyErased',
  id: 'e-1',
  data,
  metadata: { $correlationId: 'c-1' },
} as Recorded<PartyErased>;

describe('Once the erasure of a party is recorded', () => {
  const [order] = destroyPartyKey.on.PartyErased?.(erased) ?? [];

  it('its key is to be destroyed, by the platform', () => {
    const { authorityId, partyId, at } = data;
    expect(order?.data).toEqual({ authorityId, partyId, at });
    expect(order?.by).toMatchObject({ kind: 'service', authorityId: 'riverside' });
  });

  it('reacting twice is reacting once, because the order is named after the event', () => {
    expect(order?.context?.commandId).toBe('destroy-party-key.e-1');
    expect(destroyPartyKey.on.PartyErased?.(erased)).toEqual([order]);
  });
});
