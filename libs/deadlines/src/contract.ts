/** What other contexts may know of deadlines: how to look up what a clock is counted by. `rules.ts` has the clock. */
export { LookUpRules } from './deadlines.queries.js';
export type { FoundRules, RulesWanted } from './domain/found-rules.js';
