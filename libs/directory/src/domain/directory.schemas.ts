import type { EventSchemas } from '@chancery/kernel';
import type { DirectoryEvent } from './directory.events.js';

const at = '2026-01-05T08:00:00.000Z';
const authorityId = 'riverside';
const unitId = 'riverside.permits';
const officerId = 'riverside.ann';
const substitutionId = '0b6f3c52-6d3a-4c5b-9a52-1f1f0e3a7c11';
const query = {
  name: 'Urgent applications',
  filter: { documentKind: 'application', priority: 'urgent' },
  columns: ['number', 'subject', 'due'],
  order: 'due',
};

const fingerprint = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export const directorySchemas: EventSchemas<DirectoryEvent> = {
  AuthorityOpened: {
    type: 'AuthorityOpened',
    version: 1,
    summary: 'A public body was opened on the platform.',
    example: { authorityId, name: 'Municipality of Riverside', timeZone: 'Europe/Kyiv', at },
  },
  TimeZoneSet: {
    type: 'TimeZoneSet',
    version: 1,
    summary: 'The authority counts days, months and years by the calendar of this time zone.',
    example: { authorityId, timeZone: 'Europe/Lisbon', at },
  },
  DocumentKindsSet: {
    type: 'DocumentKindsSet',
    version: 1,
    summary:
      'The authority knows these kinds of documents; with an empty list every kind is taken.',
    example: { authorityId, kinds: ['application', 'complaint', 'letter'], at },
  },
  TagsSet: {
    type: 'TagsSet',
    version: 1,
    summary:
      'Documents of the authority can bear these tags; with an empty list every tag is taken.',
    example: { authorityId, tags: ['building', 'trees'], at },
  },
  UnitOpened: {
    type: 'UnitOpened',
    version: 1,
    summary: 'A unit of an authority was opened, at the top or below its parent.',
    example: { unitId, authorityId, parentId: 'riverside.office', name: 'Permits', at },
  },
  UnitRenamed: {
    type: 'UnitRenamed',
    version: 1,
    summary: 'A unit bears another name from now on.',
    example: { unitId, authorityId, name: 'Permits and licences', at },
  },
  UnitMoved: {
    type: 'UnitMoved',
    version: 1,
    summary: 'A unit stands below another parent, or at the top, with all units below it.',
    example: { unitId, authorityId, parentId: 'riverside.works', at },
  },
  UnitSucceeded: {
    type: 'UnitSucceeded',
    version: 1,
    summary: 'Other units go on with the work of a unit; who works there has its roles as well.',
    example: { unitId, authorityId, kind: 'merge', into: ['riverside.works'], at },
  },
  UnitDeactivated: {
    type: 'UnitDeactivated',
    version: 1,
    summary: 'A unit was taken out of service; nothing new can be given to it.',
    example: { unitId, authorityId, at },
  },
  UnitReactivated: {
    type: 'UnitReactivated',
    version: 1,
    summary: 'A unit is back in service.',
    example: { unitId, authorityId, at },
  },
  QuerySaved: {
    type: 'QuerySaved',
    version: 1,
    summary: 'A unit keeps a query over its queue under this name, in place of one that bore it.',
    example: { unitId, authorityId, ...query, at },
  },
  QueryRemoved: {
    type: 'QueryRemoved',
    version: 1,
    summary: 'A unit no longer keeps the query of this name.',
    example: { unitId, authorityId, name: query.name, at },
  },
  OfficerEnrolled: {
    type: 'OfficerEnrolled',
    version: 1,
    summary: 'A person became an officer of an authority.',
    example: { officerId, authorityId, name: 'Ann Marsh', clearance: 'internal', at },
  },
  OfficerRenamed: {
    type: 'OfficerRenamed',
    version: 1,
    summary: 'An officer bears another name from now on.',
    example: { officerId, name: 'Ann Rivers', at },
  },
  ClearanceSet: {
    type: 'ClearanceSet',
    version: 1,
    summary: 'The access level up to which an officer is cleared was changed.',
    example: { officerId, clearance: 'confidential', at },
  },
  PostGiven: {
    type: 'PostGiven',
    version: 1,
    summary: 'An officer holds these roles in this unit from now on.',
    example: { officerId, authorityId, unitId, roles: ['clerk'], at },
  },
  PostEnded: {
    type: 'PostEnded',
    version: 1,
    summary: 'An officer no longer holds a post in this unit.',
    example: { officerId, unitId, at },
  },
  OfficerDeactivated: {
    type: 'OfficerDeactivated',
    version: 1,
    summary: 'An officer has left; all their posts have ended before.',
    example: { officerId, at },
  },
  OfficerReactivated: {
    type: 'OfficerReactivated',
    version: 1,
    summary: 'An officer who had left is back, without posts, cleared up to this access level.',
    example: { officerId, clearance: 'internal', at },
  },
  CertificateRegistered: {
    type: 'CertificateRegistered',
    version: 1,
    summary:
      'What is signed by this certificate is signed by the officer. No name of a holder is here.',
    example: {
      ...{ officerId, fingerprint, issuer: 'CN=Issuing authority' },
      ...{ notAfter: '2028-01-01T00:00:00.000Z', at },
    },
  },
  CertificateRevoked: {
    type: 'CertificateRevoked',
    version: 1,
    summary: 'What is signed by this certificate is taken for the officer no more.',
    example: { officerId, fingerprint, reason: 'The card was lost', at },
  },
  OwnQuerySaved: {
    type: 'OwnQuerySaved',
    version: 1,
    summary: 'An officer keeps a query of their own under this name, in place of one that bore it.',
    example: { officerId, ...query, filter: { officerId: 'me' }, at },
  },
  OwnQueryRemoved: {
    type: 'OwnQueryRemoved',
    version: 1,
    summary: 'An officer no longer keeps the query of this name.',
    example: { officerId, name: query.name, at },
  },
  SubstitutionGranted: {
    type: 'SubstitutionGranted',
    version: 1,
    summary: 'A colleague may act for an officer, within bounds and on these days.',
    example: {
      ...{ substitutionId, authorityId, kind: 'absence', holderId: 'riverside.maria' },
      ...{ substituteId: officerId, rights: ['handle', 'sign'], units: [unitId] },
      ...{ documentKinds: ['application'], level: 'internal' },
      ...{ from: '2026-07-01', until: '2026-07-14', basis: 'Order 12 of 5 January', at },
    },
  },
  SubstitutionAmended: {
    type: 'SubstitutionAmended',
    version: 1,
    summary: 'The bounds or the days of a substitution are others from now on.',
    example: { substitutionId, changed: { until: '2026-07-20', rights: ['handle'] }, at },
  },
  SubstitutionEnded: {
    type: 'SubstitutionEnded',
    version: 1,
    summary: 'A substitution was ended; what was done on behalf of the holder stays.',
    example: { substitutionId, reason: 'Back earlier', at },
  },
};
