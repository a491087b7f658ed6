/** What other contexts may know of cases: the names and shapes of their events. */
export type * from './domain/case.events.js';
