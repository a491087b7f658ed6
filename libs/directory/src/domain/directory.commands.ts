export { OpenAuthority, SetDocumentKinds, SetTags, SetTimeZone } from './authority.commands.js';
export {
  DeactivateUnit,
  MoveUnit,
  OpenUnit,
  ReactivateUnit,
  RemoveQuery,
  RenameUnit,
  SaveQuery,
} from './unit.commands.js';
export {
  DeactivateOfficer,
  EndPost,
  EnrolOfficer,
  GivePost,
  ReactivateOfficer,
  RemoveOwnQuery,
  RenameOfficer,
  SaveOwnQuery,
  SetClearance,
} from './officer.commands.js';
