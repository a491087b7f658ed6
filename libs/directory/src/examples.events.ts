import type { CertificateRegistered, CertificateRevoked } from './domain/officer.events.js';
import type {
  AuthorityOpened,
  ClearanceSet,
  DocumentKindsSet,
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
  SubstitutionAmended,
  SubstitutionEnded,
  SubstitutionGranted,
  TagsSet,
  TimeZoneSet,
  UnitDeactivated,
  UnitMoved,
  UnitOpened,
  UnitReactivated,
  UnitRenamed,
  UnitSucceeded,
} from './domain/directory.events.js';
import { directorySchemas } from './domain/directory.schemas.js';

/** Canonical events of the municipality of Riverside, for specs and e2e tests only. */
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
export const unitSucceeded: UnitSucceeded = {
  type: 'UnitSucceeded',
  data: directorySchemas.UnitSucceeded.example,
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
export const documentKindsSet: DocumentKindsSet = {
  type: 'DocumentKindsSet',
  data: directorySchemas.DocumentKindsSet.example,
};
export const tagsSet: TagsSet = { type: 'TagsSet', data: directorySchemas.TagsSet.example };
export const substitutionGranted: SubstitutionGranted = {
  type: 'SubstitutionGranted',
  data: directorySchemas.SubstitutionGranted.example,
};
export const substitutionAmended: SubstitutionAmended = {
  type: 'SubstitutionAmended',
  data: directorySchemas.SubstitutionAmended.example,
};
export const substitutionEnded: SubstitutionEnded = {
  type: 'SubstitutionEnded',
  data: directorySchemas.SubstitutionEnded.example,
};
export const certificateRegistered: CertificateRegistered = {
  type: 'CertificateRegistered',
  data: directorySchemas.CertificateRegistered.example,
};
export const certificateRevoked: CertificateRevoked = {
  type: 'CertificateRevoked',
  data: directorySchemas.CertificateRevoked.example,
};
