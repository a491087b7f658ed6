import type { Recorded } from '@chancery/kernel';
import type { SampleThingOpened } from '../../domain/sample-thing.events.js';
import { sampleThingOpened } from '../../examples.js';
import { sampleThingProjection } from './sample-thing.projection.js';

describe('The list of sample things', () => {
  it('has a row for each that was opened', () => {
    const event = sampleThingOpened as unknown as Recorded<SampleThingOpened>;
    const { sampleThingId, at: openedAt, ...set } = sampleThingOpened.data;
    expect(sampleThingProjection.on.SampleThingOpened?.(event)).toEqual([
      {
        ...{ kind: 'upsert', table: 'sample_thing' },
        ...{ key: { sampleThingId }, set: { ...set, openedAt } },
      },
    ]);
  });
});
