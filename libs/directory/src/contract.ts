/** What other contexts may know of the directory: its facts, and what it answers to their rules. */
export type { DirectoryEvent } from './domain/directory.events.js';
export {
  FindAbsent,
  FindPrincipal,
  FindUnitClearance,
  LookUpAuthority,
  LookUpOfficer,
  LookUpUnit,
} from './directory.queries.js';
export type { AuthorityStanding, OfficerStanding, UnitStanding } from './directory.queries.js';
