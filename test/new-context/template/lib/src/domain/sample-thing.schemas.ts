import type { EventSchemas } from '@chancery/kernel';
import type { SampleThingEvent } from './sample-thing.events.js';

export const sampleThingsSchemas: EventSchemas<SampleThingEvent> = {
  SampleThingOpened: {
    type: 'SampleThingOpened',
    version: 1,
    summary: 'A sample thing was opened in an authority.',
    example: {
      sampleThingId: 'riverside.first',
      authorityId: 'riverside',
      code: 'first',
      name: 'The first',
      at: '2026-01-05T08:00:00.000Z',
    },
  },
};
