import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './limit.errors.js';

export const limitProblems = {
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    example: new errors.TooManyRequests(900),
  },
} satisfies ProblemTypes<typeof errors>;
