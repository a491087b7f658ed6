import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/sample-thing.errors.js';

const sampleThingId = 'riverside.first';

/** What an API answers to the errors of this context. */
export const sampleThingsProblems = {
  'sample-thing-not-found': {
    status: 404,
    title: 'No such sample thing',
    example: new errors.SampleThingNotFound(sampleThingId),
  },
  'sample-thing-order-not-permitted': {
    status: 403,
    title: 'The roles held do not allow this',
    example: new errors.SampleThingOrderNotPermitted('OpenSampleThing', ['administrator']),
  },
  'sample-thing-already-open': {
    status: 409,
    title: 'The sample thing is open already',
    example: new errors.SampleThingAlreadyOpen(sampleThingId),
  },
} satisfies ProblemTypes<typeof errors>;
