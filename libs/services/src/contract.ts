/** What other contexts may know of services and submissions: the names and shapes of their events. */
export type * from './domain/service.events.js';
export type * from './domain/submission.events.js';
export type { Applicant, SubmittedFile } from './domain/submission.terms.js';
export type { Names, ServiceDefinition } from './domain/service.terms.js';
