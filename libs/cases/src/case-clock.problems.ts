import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/case-clock.errors.js';

const caseId = '0e8b4f6a-2c1d-4e7f-9a35-6b8d0c2e4f17';
const clockId = '7d3f1b9a-5e2c-4a8d-b6f0-1c3e5a7b9d2f';

/** What an API answers to the errors of terms of cases. */
export const caseClockProblems = {
  'case-clock-not-found': {
    status: 404,
    title: 'No such term of the case',
    example: new errors.CaseClockNotFound(caseId, clockId, []),
  },
  'case-clock-already-started': {
    status: 409,
    title: 'The term was started before',
    example: new errors.CaseClockAlreadyStarted(caseId, clockId),
  },
  'case-clock-has-stopped': {
    status: 409,
    title: 'The term is over',
    example: new errors.CaseClockHasStopped(caseId, clockId, '2026-03-02T15:00:00.000Z'),
  },
  'case-extension-not-yours': {
    status: 403,
    title: 'Not permitted on this ground',
    example: new errors.CaseExtensionNotYours(caseId, 'needs-study', ['head']),
  },
} satisfies ProblemTypes<typeof errors>;
