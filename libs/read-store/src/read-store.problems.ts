import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './read-store.errors.js';

/** What an API answers to the errors of this library. */
export const readStoreProblems = {
  'read-store-unavailable': {
    status: 503,
    title: 'The read models are out of reach',
    example: new errors.ReadStoreUnavailable(new Error('Connection terminated')),
  },
  'read-model-being-built': {
    status: 503,
    title: 'The read model is being built',
    example: new errors.ReadModelBeingBuilt(),
  },
} satisfies ProblemTypes<typeof errors>;
