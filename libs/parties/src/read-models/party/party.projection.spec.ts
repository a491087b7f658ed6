import type { Recorded } from '@chancery/kernel';
import { erased, identified } from '../../examples.js';
import { partyProjection } from './party.projection.js';

const { partyId, authorityId, at } = identified.data;

describe('The rows of a party', () => {
  it('hold no name and no address', () => {
    const changes = partyProjection.on.PartyIdentified?.(
      identified as unknown as Recorded<typeof identified>,
    );
    expect(changes).toEqual([
      expect.objectContaining({ key: { partyId, authorityId } }),
      {
        ...{ kind: 'upsert', table: 'party_login', set: { assurance: 'substantial', since: at } },
        key: { partyId, authorityId, provider: 'national' },
      },
    ]);
    expect(JSON.stringify(changes)).not.toMatch(/Mariana|mariana/);
  });

  it('go when the party is erased', () =>
    expect(
      partyProjection.on.PartyErased?.(erased as unknown as Recorded<typeof erased>),
    ).toHaveLength(4));
});
