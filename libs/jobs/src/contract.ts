/** What other contexts may know of jobs: how to start one. */
export { StartJob } from './domain/job.commands.js';
export { mostItems } from './domain/job.decider.js';
