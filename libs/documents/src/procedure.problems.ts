import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/procedure.errors.js';

/** What an API answers to the errors of a document that follows a procedure. */
export const procedureProblems = {
  'register-not-named': {
    status: 409,
    title: 'Nobody says into which register',
    example: new errors.RegisterNotNamed('6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01'),
  },
} satisfies ProblemTypes<typeof errors>;
