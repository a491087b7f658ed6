import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './access.errors.js';

export const accessProblems = {
  'access-code-wrong': {
    status: 403,
    title: 'Reference and code do not fit together',
    example: new errors.AccessCodeWrong(),
  },
} satisfies ProblemTypes<typeof errors>;
