import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/notification.errors.js';

/** What an API answers to the errors of this context. */
export const notificationsProblems = {
  'notification-not-found': {
    status: 404,
    title: 'No such notification',
    example: new errors.NotificationNotFound('6f1b7c52-1f53-5b0e-9a35-2f0f6d0a4c11'),
  },
} satisfies ProblemTypes<typeof errors>;
