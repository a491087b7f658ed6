import { calendarProblems } from './calendar.problems.js';
import { clockProblems } from './clock.problems.js';
import { policyProblems } from './deadline-policy.problems.js';

/** What an API answers to the errors of this context. */
export const deadlinesProblems = { ...clockProblems, ...calendarProblems, ...policyProblems };
