import { rowsOf, type Projection } from '@chancery/kernel';
import type { SampleThingEvent } from '../../domain/sample-thing.events.js';
import { sampleThingTable } from './sample-thing.row.js';

const rows = rowsOf(sampleThingTable);

/** The sample things of each authority. */
export const sampleThingProjection: Projection<SampleThingEvent> = {
  name: 'sample_thing',
  version: 1,
  group: 'sample-things',
  tables: [sampleThingTable],
  on: {
    SampleThingOpened: ({ data: { sampleThingId, at: openedAt, ...set } }) => [
      rows.upsert({ sampleThingId }, { ...set, openedAt }),
    ],
  },
};
