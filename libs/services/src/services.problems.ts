import { serviceProblems } from './service.problems.js';
import { submissionProblems } from './submission.problems.js';

/** What an API answers to the errors of this context. */
export const servicesProblems = { ...serviceProblems, ...submissionProblems };
