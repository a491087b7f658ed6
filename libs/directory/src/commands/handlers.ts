import { runOnStream } from '@chancery/event-store';
import { authorityStream } from '../domain/authority.decider.js';
import {
  DeactivateOfficer,
  DeactivateUnit,
  EndPost,
  OpenAuthority,
  RemoveQuery,
  SaveQuery,
  SetClearance,
  SetTimeZone,
} from '../domain/directory.commands.js';
import { officerStream } from '../domain/officer.decider.js';
import { unitStream } from '../domain/unit.decider.js';
import { EnrolOfficerHandler } from './enrol-officer.js';
import { GivePostHandler } from './give-post.js';
import { OpenUnitHandler } from './open-unit.js';

export const commandHandlers = [
  runOnStream(OpenAuthority, authorityStream, ({ authorityId }) => authorityId),
  runOnStream(SetTimeZone, authorityStream, ({ authorityId }) => authorityId),
  OpenUnitHandler,
  runOnStream(DeactivateUnit, unitStream, ({ unitId }) => unitId),
  runOnStream(SaveQuery, unitStream, ({ unitId }) => unitId),
  runOnStream(RemoveQuery, unitStream, ({ unitId }) => unitId),
  EnrolOfficerHandler,
  runOnStream(SetClearance, officerStream, ({ officerId }) => officerId),
  GivePostHandler,
  runOnStream(EndPost, officerStream, ({ officerId }) => officerId),
  runOnStream(DeactivateOfficer, officerStream, ({ officerId }) => officerId),
];
