import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/job.errors.js';

const jobId = '5d0e8c1a-2f64-4b8e-8c55-6f0c7f3f9d10';

/** What an API answers to the errors of this context. */
export const jobsProblems = {
  'job-not-found': {
    status: 404,
    title: 'No such job',
    example: new errors.JobNotFound(jobId),
  },
  'job-not-yours': {
    status: 403,
    title: 'The job is another officer’s',
    example: new errors.JobNotYours('StopJob'),
  },
  'job-too-large': {
    status: 422,
    title: 'The job has too many items',
    example: new errors.JobTooLarge(12_000, 10_000),
  },
  'job-without-items': {
    status: 422,
    title: 'The job has no items',
    example: new errors.JobWithoutItems(),
  },
  'command-not-for-bulk': {
    status: 409,
    title: 'The command is not given for many',
    example: new errors.CommandNotForBulk('register', ['hand-over', 'claim']),
  },
  'job-has-ended': {
    status: 409,
    title: 'The job has ended',
    example: new errors.JobHasEnded(jobId),
  },
} satisfies ProblemTypes<typeof errors>;
