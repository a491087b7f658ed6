import { contexts, problemsOf } from '@chancery/contexts';
import { httpProblems } from '@chancery/http';
import { accessProblems } from './access/access.problems.js';
import { limitProblems } from './limits/limit.problems.js';
import { draftProblems } from './services/draft.problems.js';
import { portalOwnProblems } from './session/portal.problems.js';

/** How the portal answers errors, by code. */
export const problems = {
  ...httpProblems,
  ...problemsOf(contexts),
  ...portalOwnProblems,
  ...limitProblems,
  ...accessProblems,
  ...draftProblems,
};
