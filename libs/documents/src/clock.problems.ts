import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/clock.errors.js';

const documentId = '6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01';
const clockId = 'a41c7e20-5b6d-4f8e-9a31-7c2d0e4f6b85';
const at = '2027-01-01T00:00:00.000Z';

/** What an API answers to the errors of terms. */
export const clockProblems = {
  'clock-not-found': {
    status: 404,
    title: 'No such clock',
    example: new errors.ClockNotFound(documentId, clockId, []),
  },
  'clock-already-started': {
    status: 409,
    title: 'The clock was started already',
    example: new errors.ClockAlreadyStarted(documentId, clockId),
  },
  'clock-has-stopped': {
    status: 409,
    title: 'The term is over',
    example: new errors.ClockHasStopped(documentId, clockId, at),
  },
  'extension-not-yours': {
    status: 403,
    title: 'The policy lets others extend',
    example: new errors.ExtensionNotYours(documentId, 'needs-study', ['head']),
  },
} satisfies ProblemTypes<typeof errors>;
