import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/refusal.errors.js';

/** What an API answers to the errors of this context. */
export const auditProblems = {
  'refusals-for-auditors': {
    status: 403,
    title: 'Only for auditors',
    example: new errors.RefusalsForAuditors(),
  },
} satisfies ProblemTypes<typeof errors>;
