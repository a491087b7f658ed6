import { procedureProblems } from './procedure.problems.js';
import { routeTemplateProblems } from './route-template.problems.js';

/** What an API answers to the errors of this context. */
export const proceduresProblems = { ...routeTemplateProblems, ...procedureProblems };
