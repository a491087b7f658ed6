/** What other contexts may know of the directory: its facts, and what it answers to their rules. */
export type { DirectoryEvent } from './domain/directory.events.js';
export {
  FindAbsent,
  FindActingPrincipal,
  FindPrincipal,
  FindUnitClearance,
} from './directory.messages.js';
export {
  FindUnitsBelow,
  LookUpAuthority,
  LookUpOfficer,
  LookUpUnit,
  LookUpWorkLeft,
} from './directory.look-ups.js';
export type { WorkLeft } from './domain/succession.errors.js';
export type { AuthorityStanding, OfficerStanding, UnitStanding } from './directory.look-ups.js';
export { spellingIn } from './domain/word-list.js';
