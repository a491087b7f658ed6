import { decisionProblems } from './decision.problems.js';
import { matterProblems } from './matter.problems.js';
import { requestProblems } from './request.problems.js';
import { silenceProblems } from './silence.problems.js';

/** What an API answers to the errors of this context. */
export const mattersProblems = {
  ...matterProblems,
  ...requestProblems,
  ...decisionProblems,
  ...silenceProblems,
};
