import { RegisterCertificate, RevokeCertificate } from './domain/officer.commands.js';
import { service } from '@chancery/kernel';
import type { Principal } from '@chancery/kernel';
import {
  AmendSubstitution,
  DeactivateOfficer,
  DeactivateUnit,
  EndPost,
  EndSubstitution,
  EnrolOfficer,
  GivePost,
  GrantSubstitution,
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
  SetDocumentKinds,
  SetTags,
  SetTimeZone,
} from './domain/directory.commands.js';
import { directorySchemas } from './domain/directory.schemas.js';

export * from './examples.events.js';

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
export const setDocumentKinds = new SetDocumentKinds(
  directorySchemas.DocumentKindsSet.example,
  administrator,
);
export const setTags = new SetTags(directorySchemas.TagsSet.example, administrator);
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

/** What is looked up around the substitution of the head. */
export const around = { holder: head, isSubstituteActive: true, today: '2026-01-05' };
const { authorityId: _, ...granted } = directorySchemas.SubstitutionGranted.example;
const { changed, ...amended } = directorySchemas.SubstitutionAmended.example;
export const grantSubstitution = new GrantSubstitution({ ...granted, around }, head);
export const amendSubstitution = new AmendSubstitution({ ...amended, ...changed, around }, head);
export const endSubstitution = new EndSubstitution(
  { ...directorySchemas.SubstitutionEnded.example, around },
  head,
);

export const registerCertificate = new RegisterCertificate(
  directorySchemas.CertificateRegistered.example,
  administrator,
);
export const revokeCertificate = new RevokeCertificate(
  directorySchemas.CertificateRevoked.example,
  administrator,
);
