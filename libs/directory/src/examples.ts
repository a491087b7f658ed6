import { service } from '@chancery/kernel';
import type { Principal } from '@chancery/kernel';
import {
  DeactivateOfficer,
  DeactivateUnit,
  EndPost,
  EnrolOfficer,
  GivePost,
  OpenAuthority,
  OpenUnit,
  MoveUnit,
  ReactivateOfficer,
  ReactivateUnit,
  RemoveOwnQuery,
  RemoveQuery,
  RenameOfficer,
  RenameUnit,
  SaveOwnQuery,
  SaveQuery,
  SetClearance,
  SetTimeZone,
} from './domain/directory.commands.js';
import { directorySchemas } from './domain/directory.schemas.js';
import type {
  AuthorityOpened,
  ClearanceSet,
  OfficerDeactivated,
  OfficerEnrolled,
  OfficerReactivated,
  OfficerRenamed,
  OwnQueryRemoved,
  OwnQuerySaved,
  PostEnded,
  PostGiven,
  QueryRemoved,
  QuerySaved,
  TimeZoneSet,
  UnitDeactivated,
  UnitMoved,
  UnitOpened,
  UnitReactivated,
  UnitRenamed,
} from './domain/directory.events.js';

/** Canonical people, commands and events of the municipality of Riverside, for specs and e2e tests only. */
export const at = '2026-01-05T08:00:00.000Z';
const authorityId = 'riverside';
const unitId = 'riverside.permits';
const officerId = 'riverside.ann';

export const platform = service('setup', authorityId);

export const administrator: Principal = {
  kind: 'officer',
  id: 'riverside.olga',
  authorityId,
  posts: [{ unitId: 'riverside.office', roles: ['administrator'] }],
  oversees: [],
  clearance: 'internal',
};

/** An administrator too, but of the municipality across the river. */
export const stranger: Principal = {
  ...administrator,
  id: 'hillside.oleg',
  authorityId: 'hillside',
  posts: [{ unitId: 'hillside.office', roles: ['administrator'] }],
};

/** An officer of Riverside without the role of administrator. */
export const ann: Principal = {
  ...administrator,
  id: officerId,
  posts: [{ unitId, roles: ['clerk'] }],
};

/** The head of the unit. */
export const head: Principal = {
  ...ann,
  id: 'riverside.maria',
  posts: [{ unitId, roles: ['head'] }],
  oversees: [unitId],
};

export const openAuthority = new OpenAuthority(directorySchemas.AuthorityOpened.example, platform);
export const setTimeZone = new SetTimeZone(directorySchemas.TimeZoneSet.example, administrator);
export const openUnit = new OpenUnit(
  { unitId, authorityId, parentId: 'riverside.office', name: 'Permits', at },
  administrator,
);
export const renameUnit = new RenameUnit(
  { unitId, name: directorySchemas.UnitRenamed.example.name, at },
  administrator,
);
export const moveUnit = new MoveUnit(
  { unitId, parentId: 'riverside.works', above: ['riverside.works'], at },
  administrator,
);
export const reactivateUnit = new ReactivateUnit({ unitId, at }, administrator);
export const deactivateUnit = new DeactivateUnit({ unitId, at }, administrator);
export const saveQuery = new SaveQuery(
  {
    unitId,
    name: 'Urgent applications',
    filter: { documentKind: 'application', priority: 'urgent' },
    columns: ['number', 'subject', 'due'],
    order: 'due',
    at,
  },
  head,
);
export const removeQuery = new RemoveQuery({ unitId, name: 'Urgent applications', at }, head);
export const enrolOfficer = new EnrolOfficer(
  { officerId, authorityId, name: 'Ann Marsh', clearance: 'internal', at },
  administrator,
);
export const renameOfficer = new RenameOfficer(
  directorySchemas.OfficerRenamed.example,
  administrator,
);
export const setClearance = new SetClearance(
  { officerId, clearance: 'confidential', at },
  administrator,
);
export const givePost = new GivePost({ officerId, unitId, roles: ['clerk'], at }, administrator);
export const endPost = new EndPost({ officerId, unitId, at }, administrator);
export const deactivateOfficer = new DeactivateOfficer({ officerId, at }, administrator);
export const reactivateOfficer = new ReactivateOfficer(
  directorySchemas.OfficerReactivated.example,
  administrator,
);
export const saveOwnQuery = new SaveOwnQuery(directorySchemas.OwnQuerySaved.example, ann);
export const removeOwnQuery = new RemoveOwnQuery(directorySchemas.OwnQueryRemoved.example, ann);

export const authorityOpened: AuthorityOpened = {
  type: 'AuthorityOpened',
  data: directorySchemas.AuthorityOpened.example,
};
export const timeZoneSet: TimeZoneSet = {
  type: 'TimeZoneSet',
  data: directorySchemas.TimeZoneSet.example,
};
export const unitOpened: UnitOpened = {
  type: 'UnitOpened',
  data: directorySchemas.UnitOpened.example,
};
export const unitDeactivated: UnitDeactivated = {
  type: 'UnitDeactivated',
  data: directorySchemas.UnitDeactivated.example,
};
export const unitRenamed: UnitRenamed = {
  type: 'UnitRenamed',
  data: directorySchemas.UnitRenamed.example,
};
export const unitMoved: UnitMoved = { type: 'UnitMoved', data: directorySchemas.UnitMoved.example };
export const unitReactivated: UnitReactivated = {
  type: 'UnitReactivated',
  data: directorySchemas.UnitReactivated.example,
};
export const querySaved: QuerySaved = {
  type: 'QuerySaved',
  data: directorySchemas.QuerySaved.example,
};
export const queryRemoved: QueryRemoved = {
  type: 'QueryRemoved',
  data: directorySchemas.QueryRemoved.example,
};
export const officerEnrolled: OfficerEnrolled = {
  type: 'OfficerEnrolled',
  data: directorySchemas.OfficerEnrolled.example,
};
export const clearanceSet: ClearanceSet = {
  type: 'ClearanceSet',
  data: directorySchemas.ClearanceSet.example,
};
export const postGiven: PostGiven = {
  type: 'PostGiven',
  data: directorySchemas.PostGiven.example,
};
export const postEnded: PostEnded = { type: 'PostEnded', data: directorySchemas.PostEnded.example };
export const officerDeactivated: OfficerDeactivated = {
  type: 'OfficerDeactivated',
  data: directorySchemas.OfficerDeactivated.example,
};
export const officerRenamed: OfficerRenamed = {
  type: 'OfficerRenamed',
  data: directorySchemas.OfficerRenamed.example,
};
export const officerReactivated: OfficerReactivated = {
  type: 'OfficerReactivated',
  data: directorySchemas.OfficerReactivated.example,
};
export const ownQuerySaved: OwnQuerySaved = {
  type: 'OwnQuerySaved',
  data: directorySchemas.OwnQuerySaved.example,
};
export const ownQueryRemoved: OwnQueryRemoved = {
  type: 'OwnQueryRemoved',
  data: directorySchemas.OwnQueryRemoved.example,
};
