import type { Recorded } from '@chancery/kernel';
import { applicationRegistered, deactivated, grantEnded, grantGiven } from '../../examples.js';
import { applicationProjection } from './application.projection.js';

const { on } = applicationProjection;
const key = { applicationId: 'riverside.app.portal', authorityId: 'riverside' };

describe('The list of applications', () => {
  it('has a row for each that was registered, until it is no longer in use', () => {
    const { applicationId, at: registeredAt, ...set } = applicationRegistered.data;
    expect(on.ApplicationRegistered?.(applicationRegistered as Recorded<never>)).toEqual([
      {
        ...{ kind: 'upsert', table: 'application', key: { applicationId } },
        set: { ...set, isActive: true, registeredAt },
      },
    ]);
    expect(on.ApplicationDeactivated?.(deactivated as Recorded<never>)).toEqual([
      { kind: 'update', table: 'application', key: { applicationId }, set: { isActive: false } },
    ]);
  });

  it('has what each may read; all is null', () => {
    expect(on.GrantGiven?.(grantGiven as Recorded<never>)).toEqual([
      {
        ...{ kind: 'upsert', table: 'application_grant', key },
        set: {
          ...{ unitIds: ['riverside.permits'], kinds: null },
          ...{ clearance: 'internal', content: 'thin' },
        },
      },
    ]);
    expect(on.GrantEnded?.(grantEnded as Recorded<never>)).toEqual([
      { kind: 'remove', table: 'application_grant', key },
    ]);
  });
});
