import type { Recorded } from '@chancery/kernel';
import type { MatterOpened } from '../domain/matter.events.js';
import { authorityId, matterId, matterOpened, partyId } from '../examples.js';
import { matterPartyProjection } from './matter-party/matter-party.projection.js';
import { matterProjection } from './matter/matter.projection.js';

const event = matterOpened as unknown as Recorded<MatterOpened>;

describe('A matter that was opened', () => {
  it('has a row with the service that it was asked for by', () =>
    expect(matterProjection.on.MatterOpened?.(event)).toMatchObject([
      { key: { matterId }, set: { serviceId: 'riverside.building-permit', appealOf: null } },
    ]));

  it('is seen by the party whose matter it is', () =>
    expect(matterPartyProjection.on.MatterOpened?.(event)).toMatchObject([
      { key: { partyId, matterId }, set: { authorityId, role: 'applicant' } },
    ]));
});
