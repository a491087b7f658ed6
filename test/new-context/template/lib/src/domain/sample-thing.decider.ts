import { demandRight, type Decider, type StreamType } from '@chancery/kernel';
import { rights } from './rights.js';
import type { SampleThingCommand } from './sample-thing.commands.js';
import { SampleThingAlreadyOpen } from './sample-thing.errors.js';
import type { SampleThingEvent } from './sample-thing.events.js';
import type { SampleThing } from './sample-thing.state.js';

/** A sample thing is opened once. Opening the same again says nothing new. */
export const sampleThingDecider: Decider<SampleThing, SampleThingCommand, SampleThingEvent> = {
  initialState: { status: 'absent' },

  admit: (sampleThing, command) => demandRight(rights, sampleThing, command),

  decide(sampleThing, { data }) {
    if (sampleThing.status === 'absent') return [{ type: 'SampleThingOpened', data }];
    if (sampleThing.name !== data.name) throw new SampleThingAlreadyOpen(data.sampleThingId);
    return [];
  },

  evolve: (_, { data: { name } }) => ({ status: 'open', name }),
};

export const sampleThingStream: StreamType<SampleThing, SampleThingCommand, SampleThingEvent> = {
  category: 'sampleThing',
  decider: sampleThingDecider,
};
