import type { Recorded } from '@chancery/kernel';
import { auditSchemas, type RefusalsRecorded } from '../../domain/refusal.js';
import { refusalProjection } from './refusal.projection.js';

describe('Refused requests as rows', () => {
  it('are one row each, under the event that recorded them', () => {
    const { example } = auditSchemas.RefusalsRecorded;
    const [first] = example.refusals;
    const event = {
      type: 'RefusalsRecorded',
      id: 'e-1',
      data: {
        ...example,
        refusals: [first, { ...first, unitId: undefined, code: 'not-permitted' }],
      },
    } as unknown as Recorded<RefusalsRecorded>;
    const { by: officerId, ...rest } = first ?? { by: '' };
    const set = { authorityId: 'riverside', officerId, ...rest };
    expect(refusalProjection.on.RefusalsRecorded?.(event)).toEqual([
      { kind: 'upsert', table: 'refusal', key: { eventId: 'e-1', ordinal: 0 }, set },
      {
        kind: 'upsert',
        table: 'refusal',
        key: { eventId: 'e-1', ordinal: 1 },
        set: { ...set, unitId: null, code: 'not-permitted' },
      },
    ]);
  });
});
