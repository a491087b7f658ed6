export { OpenAuthority, SetTimeZone } from './authority.commands.js';
export { DeactivateUnit, OpenUnit, RemoveQuery, SaveQuery } from './unit.commands.js';
export {
  DeactivateOfficer,
  EndPost,
  EnrolOfficer,
  GivePost,
  SetClearance,
} from './officer.commands.js';
