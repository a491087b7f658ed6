export { OpenAuthority, SetDocumentKinds, SetTags, SetTimeZone } from './authority.commands.js';
export {
  DeactivateUnit,
  MoveUnit,
  OpenUnit,
  ReactivateUnit,
  RemoveQuery,
  RenameUnit,
  SaveQuery,
  SucceedUnit,
} from './unit.commands.js';
export { AmendSubstitution, EndSubstitution, GrantSubstitution } from './substitution.commands.js';
export {
  DeactivateOfficer,
  EndPost,
  EnrolOfficer,
  GivePost,
  ReactivateOfficer,
  RegisterCertificate,
  RemoveOwnQuery,
  RenameOfficer,
  RevokeCertificate,
  SaveOwnQuery,
  SetClearance,
} from './officer.commands.js';
