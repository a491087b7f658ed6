/** The rules of documents that rules of other contexts use: who may read what, and what is in the way of a case. */
export {
  mayRead,
  readingRights,
  workingRoles,
  worksIn,
  type ReadingRights,
} from './domain/document.rights.js';
export { awaitsFiling, hasLeft, obstaclesToClosing } from './domain/case-file.js';
export type { Document, Filing, Present } from './domain/document.state.js';
/** What terms of cases are counted by, too. */
export { factOf as clockFact } from './domain/clock.counting.js';
export { standingOf as clockStanding } from './domain/clocks.js';
export { clockRoles } from './domain/clock.terms.js';
export type {
  ClockFact,
  ClockRole,
  CountedBy,
  DocumentClock,
  LooksUpRules,
  ReachedRung,
} from './domain/clock.terms.js';
export { demandReceipt } from './domain/dates.js';
export { dueRungs, nearestOf } from './domain/rungs.js';
