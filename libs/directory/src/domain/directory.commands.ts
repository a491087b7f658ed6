export { OpenAuthority } from './authority.commands.js';
export { DeactivateUnit, OpenUnit } from './unit.commands.js';
export {
  DeactivateOfficer,
  EndPost,
  EnrolOfficer,
  GivePost,
  SetClearance,
} from './officer.commands.js';
