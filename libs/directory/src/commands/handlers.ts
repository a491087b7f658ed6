import { runOnStream } from '@chancery/event-store';
import { authorityStream } from '../domain/authority.decider.js';
import {
  DeactivateOfficer,
  DeactivateUnit,
  EndPost,
  OpenAuthority,
  ReactivateOfficer,
  RegisterCertificate,
  RemoveOwnQuery,
  RemoveQuery,
  RenameOfficer,
  RenameUnit,
  RevokeCertificate,
  SaveOwnQuery,
  SaveQuery,
  SetClearance,
  SetDocumentKinds,
  SetTags,
  SetTimeZone,
} from '../domain/directory.commands.js';
import { officerStream } from '../domain/officer.decider.js';
import { unitStream } from '../domain/unit.decider.js';
import { EnrolOfficerHandler } from './enrol-officer.js';
import { GivePostHandler } from './give-post.js';
import { MoveUnitHandler } from './move-unit.js';
import { OpenUnitHandler } from './open-unit.js';
import { ReactivateUnitHandler } from './reactivate-unit.js';
import { SucceedUnitHandler } from './succeed-unit.js';
import { substitutionHandlers } from './substitutions.js';

export const commandHandlers = [
  runOnStream(OpenAuthority, authorityStream, ({ authorityId }) => authorityId),
  runOnStream(SetTimeZone, authorityStream, ({ authorityId }) => authorityId),
  runOnStream(SetDocumentKinds, authorityStream, ({ authorityId }) => authorityId),
  runOnStream(SetTags, authorityStream, ({ authorityId }) => authorityId),
  OpenUnitHandler,
  runOnStream(RenameUnit, unitStream, ({ unitId }) => unitId),
  MoveUnitHandler,
  runOnStream(DeactivateUnit, unitStream, ({ unitId }) => unitId),
  ReactivateUnitHandler,
  SucceedUnitHandler,
  runOnStream(SaveQuery, unitStream, ({ unitId }) => unitId),
  runOnStream(RemoveQuery, unitStream, ({ unitId }) => unitId),
  EnrolOfficerHandler,
  runOnStream(RenameOfficer, officerStream, ({ officerId }) => officerId),
  runOnStream(SetClearance, officerStream, ({ officerId }) => officerId),
  GivePostHandler,
  runOnStream(EndPost, officerStream, ({ officerId }) => officerId),
  runOnStream(DeactivateOfficer, officerStream, ({ officerId }) => officerId),
  runOnStream(ReactivateOfficer, officerStream, ({ officerId }) => officerId),
  runOnStream(RegisterCertificate, officerStream, ({ officerId }) => officerId),
  runOnStream(RevokeCertificate, officerStream, ({ officerId }) => officerId),
  runOnStream(SaveOwnQuery, officerStream, ({ officerId }) => officerId),
  runOnStream(RemoveOwnQuery, officerStream, ({ officerId }) => officerId),
  ...substitutionHandlers,
];
