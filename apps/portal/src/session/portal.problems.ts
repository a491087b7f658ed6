import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './portal.errors.js';

/** What the portal answers to errors of its own. */
export const portalOwnProblems = {
  'login-needed': {
    status: 401,
    title: 'This is for those who have logged in',
    example: new errors.LoginNeeded(),
  },
  'form-token-missing': {
    status: 403,
    title: 'The form did not come from this portal',
    example: new errors.FormTokenMissing(),
  },
  'provider-not-trusted': {
    status: 404,
    title: 'No such way to log in',
    example: new errors.ProviderNotTrusted('bank'),
  },
} satisfies ProblemTypes<typeof errors>;
