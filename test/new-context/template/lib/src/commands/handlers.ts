import { runOnStream } from '@chancery/event-store';
import { OpenSampleThing } from '../domain/sample-thing.commands.js';
import { sampleThingStream } from '../domain/sample-thing.decider.js';

export const commandHandlers = [
  runOnStream(OpenSampleThing, sampleThingStream, ({ sampleThingId }) => sampleThingId),
];
