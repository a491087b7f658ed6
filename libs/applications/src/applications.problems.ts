import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/application.errors.js';

const applicationId = 'riverside.app.portal';

/** What an API answers to the errors of this context. */
export const applicationsProblems = {
  'application-not-found': {
    status: 404,
    title: 'No such application',
    example: new errors.ApplicationNotFound(applicationId),
  },
  'application-order-not-permitted': {
    status: 403,
    title: 'The roles held do not allow this',
    example: new errors.ApplicationOrderNotPermitted('RegisterApplication', ['administrator']),
  },
  'application-already-registered': {
    status: 409,
    title: 'The application is registered already',
    example: new errors.ApplicationAlreadyRegistered(applicationId),
  },
  'application-not-active': {
    status: 409,
    title: 'The application is no longer in use',
    example: new errors.ApplicationNotActive(applicationId),
  },
} satisfies ProblemTypes<typeof errors>;
